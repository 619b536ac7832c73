package io.portico.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletResponse;

/** The answer being written, for beans that set cookies; CDI itself only offers the request. */
@RequestScoped
public class Response {

    private HttpServletResponse response;

    public void is(HttpServletResponse current) {
        response = current;
    }

    public HttpServletResponse get() {
        return response;
    }
}
