package io.portico.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * No page keeps anything on the server: every view is transient before it is built, or Faces would begin a session for it.
 * A form goes back to the very address it was shown at, so that what the address says outlives a mistake in the form.
 */
public class StatelessViews extends ViewHandlerWrapper {

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        var view = super.createView(faces, viewId);
        if (view != null) view.setTransient(true);
        return view;
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var shown = faces.getViewRoot();
        if (shown == null || !viewId.equals(shown.getViewId())) return super.getActionURL(faces, viewId);

        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var query = Here.queryOf(request);
        return Here.addressOf(request) + (query == null ? "" : "?" + query);
    }
}
