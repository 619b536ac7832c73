package io.portico.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;

class SorryTest {

    private static String again(String path, String query) {
        return Sorry.again(AskedFor.path(path).query(query).request());
    }

    @Test
    void leads_back_to_the_page_somebody_was_on() {
        assertEquals("/acme/sign-in", again("/acme/sign-in", null));
        assertEquals("/acme/invoices?state=PAID&amp;q=a%20b", again("/acme/invoices", "state=PAID&q=a%20b"));
    }

    @Test
    void leaves_out_what_could_not_be_read() {
        assertEquals("/acme/invoices", again("/acme/invoices", "q=%zz"));
        assertEquals("/acme/", again("/acme/%", null));
        assertEquals("/", again("/%zz/sign-in", "a=b"));
    }

    @Test
    void never_leads_to_another_site_and_never_out_of_its_quotes() {
        assertEquals("/evil.example/x", again("//evil.example/x", null));
        assertEquals("/evil.example", again("/\\evil.example", null));
        assertEquals("/acme/&quot;&lt;script>?&#39;", again("/acme/\"<script>", "'"));
    }

    @Test
    void leads_to_what_was_asked_for_and_not_to_the_page_that_says_what_went_wrong() {
        var asked = AskedFor.path("/WEB-INF/errors/500.xhtml").request();
        asked.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/acme/invoices");
        assertEquals("/acme/invoices", Sorry.again(asked));
    }
}
