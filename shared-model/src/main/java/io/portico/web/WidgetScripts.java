package io.portico.web;

import io.portico.model.access.Token;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets the scripts run that PrimeFaces writes into a page for its widgets, and no others: they alone have an id, so they get
 * a nonce of this one answer, and its policy learns of it. A page without widgets keeps the policy without a nonce. Where
 * the first widget comes after more than the answer's buffer holds (web.xml), the browser refuses its script.
 */
class WidgetScripts extends ResponseWriterWrapper {

    private static final String POLICY = "Content-Security-Policy";

    private boolean inScript;

    WidgetScripts(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        inScript = name.equals("script");
        super.startElement(name, component);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        super.writeAttribute(name, value, property);
        if (inScript && name.equals("id")) super.writeAttribute("nonce", nonce(FacesContext.getCurrentInstance()), null);
    }

    private static String nonce(FacesContext faces) {
        return (String) faces.getExternalContext().getRequestMap().computeIfAbsent(WidgetScripts.class.getName(), none -> {
            var fresh = Token.fresh().value();
            var response = (HttpServletResponse) faces.getExternalContext().getResponse();
            // Scripts stand last in the policy (web.xml).
            response.setHeader(POLICY, response.getHeader(POLICY) + " 'nonce-" + fresh + "'");
            return fresh;
        });
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new WidgetScripts(super.cloneWithWriter(writer));
    }
}
