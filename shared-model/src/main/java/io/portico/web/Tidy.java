package io.portico.web;

import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Set;

/**
 * Leaves out attributes that have nothing to say. Facelets writes an expression that is null as an empty attribute, which
 * for href, checked or aria-describedby means something else than none. Styles written into elements, as some widgets do,
 * are refused by the policy, so they are left out too.
 */
public class Tidy extends ResponseWriterWrapper {

    private static final Set<String> MAY_BE_EMPTY = Set.of("value", "alt");

    Tidy(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        if (says(name, value)) super.writeAttribute(name, value, property);
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        if (says(name, value)) super.writeURIAttribute(name, value, property);
    }

    private static boolean says(String name, Object value) {
        if (name.equals("style")) return false;

        return MAY_BE_EMPTY.contains(name) || value != null && !value.toString().isBlank();
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new Tidy(super.cloneWithWriter(writer));
    }

    /** Hands out render kits that write tidily, let widgets run, and keep forms still for whoever only looks. */
    public static class Factory extends RenderKitFactory {

        public Factory(RenderKitFactory wrapped) {
            super(wrapped);
        }

        @Override
        public void addRenderKit(String id, RenderKit kit) {
            getWrapped().addRenderKit(id, kit);
        }

        @Override
        public RenderKit getRenderKit(FacesContext faces, String id) {
            var kit = getWrapped().getRenderKit(faces, id);
            return kit == null ? null : new Kit(kit);
        }

        @Override
        public Iterator<String> getRenderKitIds() {
            return getWrapped().getRenderKitIds();
        }
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            return StillForms.of(new WidgetScripts(new Tidy(super.createResponseWriter(writer, types, encoding))));
        }
    }
}
