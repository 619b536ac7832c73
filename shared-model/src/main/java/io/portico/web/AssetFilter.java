package io.portico.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Files whose address names their content may be kept for a year; all others only after asking again. */
public class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var marked = request.getParameter("v") != null;
        response.setHeader("Cache-Control", marked ? "public, max-age=31536000, immutable" : "no-cache");
        chain.doFilter(request, response);
    }
}
