package io.portico.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** A form goes back to the very address it was shown at, so that what the address says outlives a mistake in the form. */
public class SameAddress extends ViewHandlerWrapper {

    public SameAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var address = super.getActionURL(faces, viewId);
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var query = request.getQueryString();
        var here = faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
        if (!here || query == null) return here ? request.getRequestURI() : address;

        return request.getRequestURI() + "?" + query;
    }
}
