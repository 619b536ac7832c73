package io.portico.admin.signup;

import io.portico.model.Refusal;
import io.portico.platform.Settings;
import io.portico.tenancy.Slug;
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

/** Answers while somebody still types: an address that fits the company's name, and whether an address can be had. */
@WebServlet(urlPatterns = "/sign-up/address")
public class AddressServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Addresses addresses;

    @Inject
    transient Settings settings;

    @Inject
    transient Refusals refusals;

    @Inject
    transient Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(answer(request.getParameter("company"), request.getParameter("typed")));
    }

    private JsonObject answer(String company, String typed) {
        if (company != null) return addresses.proposed(company).map(this::free).orElse(JsonObject.EMPTY_JSON_OBJECT);
        try {
            return free(addresses.free(typed));
        } catch (Refusal refusal) {
            return Json.createObjectBuilder().add("ok", false).add("text", refusals.words(refusal)).build();
        }
    }

    private JsonObject free(Slug slug) {
        var shown = settings.baseUrl().replaceFirst("^https?://", "") + "/" + slug;
        return Json.createObjectBuilder()
                .add("ok", true)
                .add("typed", slug.value())
                .add("text", msg.of("address.FREE", shown))
                .build();
    }
}
