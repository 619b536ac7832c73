package io.portico.web;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import io.portico.model.file.Files;
import io.portico.tenancy.CurrentTenant;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The two things a firm brings into a page: its accent and its logo. Public, and kept as long as their address stays. */
@WebServlet(urlPatterns = {"/brand/colours.css", "/brand/logo"})
public class BrandServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String KEEP = "public, max-age=31536000, immutable";

    @Inject
    transient CurrentTenant tenant;

    @Inject
    transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!tenant.isPresent()) {
            response.sendError(SC_NOT_FOUND);
        } else if (request.getServletPath().endsWith(".css")) {
            colours(response);
        } else {
            logo(response);
        }
    }

    private void colours(HttpServletResponse response) throws IOException {
        var accent = tenant.get().accent();
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", KEEP);
        response.getWriter().print(":root{--accent:" + accent.hex() + ";--accent-ink:" + accent.ink().hex() + "}");
    }

    private void logo(HttpServletResponse response) throws IOException {
        var firm = tenant.get();
        var logo = firm.hasLogo() ? files.find(firm.logo()) : null;
        if (logo == null) {
            response.sendError(SC_NOT_FOUND);
            return;
        }
        response.setContentType(logo.mediaType());
        response.setHeader("Cache-Control", KEEP);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setContentLengthLong(logo.size());
        response.getOutputStream().write(logo.bytes());
    }
}
