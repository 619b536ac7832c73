package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.web.AskedFor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantPathTest {

    @ParameterizedTest
    @CsvSource({
        "/acme, acme, ''", "/acme/, acme, /", "/acme/invoices/show, acme, /invoices/show", "/, '', /", "'', '', /",
        "/acme//invoices, acme, //invoices"
    })
    void is_cut_after_the_first_word(String asked, String first, String rest) {
        assertEquals(new TenantPath(first, rest), path(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/acme/invoices", "/ACME", "/4you/", "/ac--me", "/acme-/x"})
    void names_a_firm_by_any_word_that_can_be_an_address(String asked) {
        assertTrue(path(asked).namesFirm());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/a", "/-acme", "/ui/portal.css", "/jakarta.faces.resource/x", "/favicon.ico", "/robots.txt", "/ac_me",
        "/ac me", "/ąžuolas", "/acme;x", "/..", "/acme%2f", "//evil.example"
    })
    void names_no_firm_by_anything_else(String asked) {
        assertFalse(path(asked).namesFirm());
    }

    @Test
    void names_the_same_firm_in_upper_case_on_every_machine() {
        assertEquals("initech", path("/INITECH/invoices").slug());
        assertEquals("INITECH", path("/INITECH/invoices").first());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/acme/_table", "/acme/invoices/_table", "/acme/WEB-INF/layout.xhtml", "/acme/web-inf/web.xml",
        "/acme/invoices/WEB-INF/x", "/acme/META-INF/persistence.xml", "/acme/invoices.xhtml", "/acme/INVOICES.XHTML",
        "/acme/../globex/invoices", "/acme/invoices;jsessionid=1", "/acme/invoices\\..\\x", "/acme//WEB-INF/web.xml"
    })
    void keeps_partials_templates_and_settings_to_itself(String asked) {
        assertTrue(path(asked).isPrivate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/acme", "/acme/", "/acme/invoices", "/acme/sign-in", "/acme/invoices/show"})
    void shows_pages(String asked) {
        assertFalse(path(asked).isPrivate());
    }

    @Test
    void shares_what_looks_the_same_for_every_firm() {
        assertTrue(path("/ui/portal.css").isShared());
        assertFalse(path("/acme/ui/portal.css").isShared());
    }

    private static TenantPath path(String asked) {
        return TenantPath.of(AskedFor.path(asked).request());
    }
}
