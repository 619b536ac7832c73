package io.portico.admin.settings;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** The mail in the preview, as saved or as typed. A document of its own, since mails carry their styles in themselves. */
@MultipartConfig(maxRequestSize = 2_000_000)
@WebServlet("/settings/mail")
public class MailPreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Nothing runs in it, nothing leaves it, and only our own page may show it. */
    private static final String POLICY =
            "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

    @Inject
    transient PortalSettings settings;

    @Inject
    transient LogoField logos;

    @Inject
    transient MailPreview preview;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(settings.shown(), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var typed = new HashMap<String, Object>();
        for (var name : request.getParameterMap().keySet()) typed.put(name, request.getParameter(name));
        if (isMultipart(request)) typed.put("logo", request.getPart("logo"));
        show(typed, request, response);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    private void show(Map<String, Object> typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var logo = logos.read(typed, new ArrayList<>());
        var choices = settings.read(typed).choices();
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.getWriter().print(preview.html(choices, logo, "night".equals(request.getParameter("by"))));
    }
}
