package io.portico.client.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.regex.Pattern;

/** Where somebody wanted to go before signing in: a page of this very portal, or nowhere (security.md H-7). */
@RequestScoped
public class Next {

    private static final Pattern PAGE = Pattern.compile("/([a-z-]+(/[a-z-]+)*)?(\\?[A-Za-z0-9_.~%=&+-]*)?");

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    /** The path below the firm's address, never to another place; the home page when there is none. */
    public String page() {
        var wanted = request.getParameter("next");
        return wanted != null && wanted.length() < 500 && PAGE.matcher(wanted).matches() ? wanted : "/";
    }

    /** Whether nobody wanted to go anywhere in particular. */
    public boolean isHome() {
        return page().equals("/");
    }

    /** The address of another step of signing in, with the place carried along. */
    public String to(String step) {
        return here.getBase() + carried(step, page());
    }

    /** Goes to another step with the place carried along. An outcome of Faces can't: it would write the place's escapes once more. */
    public String step(String step) {
        return go(carried(step, page()));
    }

    /** Goes to a step of signing in that leads to this page of the portal. */
    public String step(String step, String wanted) {
        return go(carried(step, wanted));
    }

    static String carried(String step, String wanted) {
        return wanted.equals("/") ? step : step + "?next=" + URLEncoder.encode(wanted, UTF_8);
    }

    /** Goes there. */
    public String redirect() {
        return go(page());
    }

    /** Goes to a page of this portal; the path begins with a slash and follows the firm's address. */
    public String go(String page) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(here.getBase() + page);
            return null;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
