package io.portico.client.demo;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import io.portico.platform.Settings;
import io.portico.web.Visit;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Guards the demo's mailbox, which doesn't exist outside a demo, and answers what isn't a page: the list as JSON, and a
 * mail's own HTML, which runs in a sandbox because its author could be anybody.
 */
public class MailboxFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String SANDBOX = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
            + "style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    @Inject
    transient Settings settings;

    @Inject
    transient Mailbox mailbox;

    @Inject
    transient Visit visit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var accept = request.getHeader("Accept");
        if (!settings.demo()) {
            response.sendError(SC_NOT_FOUND);
        } else if (request.getParameter("html") != null) {
            html(request, response);
        } else if (accept != null && accept.contains("application/json")) {
            json(request, response);
        } else {
            response.addHeader("Vary", "Accept");
            visit.begin(request, response, request.getContextPath() + "/demo");
            chain.doFilter(request, response);
        }
    }

    private void html(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var mail = mailbox.find(request.getParameter("html"));
        if (mail.isEmpty()) {
            response.sendError(SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.getWriter().print(mail.get().html());
    }

    private void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var mails = Json.createArrayBuilder();
        mailbox.list(request.getParameter("to")).forEach(mail -> mails.add(object(mail)));
        response.setContentType("application/json;charset=UTF-8");
        response.addHeader("Vary", "Accept");
        response.getWriter().print(mails.build());
    }

    private static JsonObjectBuilder object(CaughtMail mail) {
        return Json.createObjectBuilder()
                .add("from", mail.from())
                .add("to", mail.to())
                .add("subject", mail.subject())
                .add("text", mail.text())
                .add("html", mail.html())
                .add("receivedAt", mail.receivedAt().toString());
    }
}
