package io.portico.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * Lets no form act without its token. It stands where Faces calls actions: asking for the page anew before that phase
 * doesn't keep MyFaces from calling them. What was typed stays in the page, with a fresh token, so pressing again is enough.
 */
public class FormGuard implements ActionListener {

    private final ActionListener acting;

    public FormGuard(ActionListener acting) {
        this.acting = acting;
    }

    @Override
    public void processAction(ActionEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var loads = event.getComponent() instanceof UIViewAction;
        if (loads || !faces.isPostback() || CDI.current().select(FormToken.class).get().isValid()) {
            acting.processAction(event);
            return;
        }
        var text = CDI.current().select(Msg.class).get().of("form.stale");
        CDI.current().select(Errors.class).get().add(null, text);
        faces.renderResponse();
    }
}
