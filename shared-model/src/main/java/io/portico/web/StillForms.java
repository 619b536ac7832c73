package io.portico.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;

/**
 * Switches off every field and button of a form that would be posted, while somebody only looks: the page shows what there
 * is, and that it can't be used. What is sent all the same is refused elsewhere.
 */
class StillForms extends ResponseWriterWrapper {

    /** The id of the one form that ends the look. */
    private static final String WAY_OUT = "end-viewing";

    private static final Set<String> CONTROLS = Set.of("input", "button", "select", "textarea");

    private String element = "";
    private boolean posted;
    private boolean wayOut;

    StillForms(ResponseWriter wrapped) {
        super(wrapped);
    }

    /** This writer, or one that keeps forms still. */
    static ResponseWriter of(ResponseWriter writer) {
        var faces = FacesContext.getCurrentInstance();
        var isLooking = faces.getApplication().evaluateExpressionGet(faces, "#{currentTenant.looking}", Boolean.class);
        return isLooking ? new StillForms(writer) : writer;
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        element = name;
        if (name.equals("form")) {
            posted = false;
            wayOut = false;
        }
        super.startElement(name, component);
        if (posted && !wayOut && CONTROLS.contains(name)) super.writeAttribute("disabled", "disabled", null);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        if (element.equals("form") && name.equals("method")) posted = "post".equals(value);
        if (element.equals("form") && name.equals("id")) wayOut = WAY_OUT.equals(value);
        super.writeAttribute(name, value, property);
    }

    @Override
    public void endElement(String name) throws IOException {
        if (name.equals("form")) posted = false;
        super.endElement(name);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new StillForms(super.cloneWithWriter(writer));
    }
}
