package io.portico.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Files whose address names their content may be kept for a year; all others only after asking again. Of the frameworks'
 * files there is one of each: contracts and languages chosen by an address, which once led out of the folder
 * (CVE-2026-68536), aren't served.
 */
public class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter("con") != null || request.getParameter("loc") != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var marked = request.getParameter("v") != null;
        response.setHeader("Cache-Control", marked ? "public, max-age=31536000, immutable" : "no-cache");
        chain.doFilter(request, response);
    }
}
