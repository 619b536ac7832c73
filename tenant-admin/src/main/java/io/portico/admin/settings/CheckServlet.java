package io.portico.admin.settings;

import io.portico.admin.branding.AccentWords;
import io.portico.model.Refusal;
import io.portico.platform.Settings;
import io.portico.web.Msg;
import io.portico.web.Refusals;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Answers while somebody is still typing: whether an address can be had, and what becomes of a colour. */
@WebServlet(urlPatterns = {"/settings/address", "/settings/accent"})
public class CheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PortalSettings portal;

    @Inject
    transient AccentWords accents;

    @Inject
    transient Settings settings;

    @Inject
    transient Refusals refusals;

    @Inject
    transient Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(answer(request));
    }

    private JsonObject answer(HttpServletRequest request) {
        var typed = request.getParameter("typed");
        try {
            return request.getServletPath().endsWith("accent") ? accents.json(typed) : address(typed);
        } catch (Refusal refusal) {
            return Json.createObjectBuilder().add("ok", false).add("text", refusals.words(refusal)).build();
        }
    }

    private JsonObject address(String typed) {
        var address = portal.address(typed);
        var shown = settings.baseUrl().replaceFirst("^https?://", "") + "/" + typed.strip().toLowerCase(Locale.ROOT);
        return Json.createObjectBuilder().add("ok", true).add("text", msg.of("address." + address, shown)).build();
    }
}
