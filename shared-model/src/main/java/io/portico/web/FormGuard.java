package io.portico.web;

import static jakarta.faces.application.FacesMessage.SEVERITY_ERROR;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Lets no form act without its token. What was typed stays in the page, with a fresh token, so pressing again is enough. */
public class FormGuard implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback() || CDI.current().select(FormToken.class).get().isValid()) return;

        var text = CDI.current().select(Msg.class).get().of("form.stale");
        faces.addMessage(null, new FacesMessage(SEVERITY_ERROR, text, null));
        faces.renderResponse();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
