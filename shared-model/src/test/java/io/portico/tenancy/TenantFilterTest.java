package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.web.Answered;
import io.portico.web.AskedFor;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantFilterTest {

    private final CurrentTenant current = new CurrentTenant();
    private final Tenancy tenancy = new Tenancy();
    private final TenantFilter filter = new TenantFilter();
    private final Answered answer = new Answered();
    private HttpServletRequest passedOn;

    @BeforeEach
    void acme_lives_here_and_initech_has_moved() throws ServletException {
        tenancy.firms = new FewFirms().with("acme").moved("initrode", "initech");
        tenancy.current = current;
        filter.tenancy = tenancy;
        filter.current = current;
        firmless("sign-in account");
    }

    private void firmless(String words) throws ServletException {
        var context = (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, arguments) -> words);
        filter.init((FilterConfig) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {FilterConfig.class}, (proxy, method, arguments) -> context));
    }

    private AskedFor ask(AskedFor asked) throws ServletException, IOException {
        filter.doFilter(asked.request(), answer.response(), (request, response) -> passedOn = (HttpServletRequest) request);
        return asked;
    }

    private AskedFor ask(String path) throws ServletException, IOException {
        return ask(AskedFor.path(path));
    }

    @ParameterizedTest
    @CsvSource({"/acme/invoices, /invoices", "/acme/invoices/show, /invoices/show", "/acme/, /index"})
    void a_page_of_a_firm_is_shown_as_if_the_firm_were_all_there_is(String path, String page) throws Exception {
        var asked = ask(path);

        assertEquals(page, asked.forwardedTo());
        assertEquals("/acme", asked.forwarded().getContextPath());
        assertEquals("acme", current.get().slug());
    }

    @Test
    void below_an_application_of_its_own_address_links_keep_both() throws Exception {
        assertEquals("/admin/acme", ask(AskedFor.path("/acme/team").below("/admin")).forwarded().getContextPath());
    }

    @ParameterizedTest
    @CsvSource({
        "/acme, /acme/", "/ACME/invoices, /acme/invoices", "/Acme, /acme", "/initrode/invoices, /initech/invoices",
        "/InitRode, /initech"
    })
    void an_address_written_otherwise_leads_to_the_one_that_holds(String asked, String better) throws Exception {
        assertNull(ask(asked).forwardedTo());

        assertEquals(308, answer.status());
        assertEquals(better, answer.header("Location"));
        assertEquals("no-store", answer.header("Cache-Control"), "an address may be given up again");
    }

    @Test
    void what_was_asked_for_besides_is_kept_on_the_way() throws Exception {
        ask(AskedFor.path("/Acme/invoices").below("/admin").query("state=PAID&q=a%20b"));
        assertEquals("/admin/acme/invoices?state=PAID&q=a%20b", answer.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/nobody", "/nobody/invoices", "/", "/a", "/ac_me", "/acme/_table", "/acme/invoices.xhtml", "/acme/WEB-INF/web.xml",
        "/sign-in/_form", "/admin"
    })
    void where_no_firm_lives_and_no_page_is_there_is_nothing(String path) throws Exception {
        assertNull(ask(path).forwardedTo());

        assertEquals(404, answer.status());
        assertFalse(current.isPresent());
    }

    @Test
    void pages_of_no_firm_are_shown_without_one() throws Exception {
        assertEquals("/sign-in", ask("/sign-in").forwardedTo());
        assertEquals("/account/password", ask("/account/password").forwardedTo());
        assertFalse(current.isPresent());
    }

    @Test
    void an_application_with_no_such_pages_takes_their_words_for_addresses() throws Exception {
        firmless(null);
        ask("/sign-in");
        assertEquals(404, answer.status());
    }

    @Test
    void style_sheets_are_nobodys() throws Exception {
        var asked = ask("/ui/portal.css");

        assertEquals("", passedOn.getContextPath());
        assertNull(asked.forwardedTo());
        assertFalse(current.isPresent());
    }

    @Test
    void a_page_that_says_what_went_wrong_wears_the_colours_of_the_firm_that_was_entered() throws Exception {
        var request = AskedFor.path("/acme/nowhere").forErrorPage().request();
        filter.doFilter(request, answer.response(), (passed, response) -> passedOn = (HttpServletRequest) passed);
        assertSame(request, passedOn, "nobody was entered");

        current.enter(FewFirms.firm("acme"));
        ask(AskedFor.path("/acme/nowhere").forErrorPage());
        assertEquals("/acme", passedOn.getContextPath());
    }

    @Test
    void nobody_is_entered_by_a_word_that_is_no_address() {
        assertFalse(tenancy.enter(new TenantPath("_acme", "/invoices"), AskedFor.path("/_acme").request()));
        assertFalse(current.isPresent());
    }

    @Test
    void somebody_who_looks_as_a_client_stays_below_the_place_they_look_from() throws Exception {
        assertTrue(tenancy.enter(new TenantPath("acme", "/as/petras/invoices"), AskedFor.path("/acme").request()));
        current.look("/as/petras");

        var asked = ask("/acme/as/petras/invoices");
        assertEquals("/invoices", asked.forwardedTo());
        assertEquals("/acme/as/petras", asked.forwarded().getContextPath());

        ask("/acme/as/petras");
        assertEquals("/acme/as/petras/", answer.header("Location"));
    }

    @Test
    void whoever_was_shown_out_finds_no_firm_at_its_address_nor_where_it_moved() throws Exception {
        for (var path : new String[] {"/acme/invoices", "/initrode/invoices"}) {
            var asked = AskedFor.path(path);
            tenancy.enter(new TenantPath("acme", "/invoices"), asked.request());
            tenancy.leave(asked.request());
            assertFalse(current.isPresent());

            assertNull(ask(asked).forwardedTo());
            assertEquals(404, answer.status());
            assertNull(answer.header("Location"));
        }
    }

    @Test
    void an_application_may_show_another_page_than_the_one_asked_for() throws Exception {
        var asked = AskedFor.path("/acme/invoices");
        asked.request().setAttribute(Tenancy.INSTEAD, "/closed");

        assertEquals("/closed", ask(asked).forwardedTo());
    }
}
