package io.portico.client.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.web.AskedFor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "/invoices", "/invoices/show?invoice=7ZQ4M9K2XW3TB", "/invoices?status=open&q=%C4%85&sort=due",
        "/invoices?q=a+b&from=2026-01-01", "/account"
    })
    void is_the_page_somebody_wanted_to_see(String wanted) {
        assertEquals(wanted, next(wanted).page());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {
        "evil.com", "//evil.com", "///evil.com", "/\\evil.com", "\\\\evil.com", "\\/evil.com", "https://evil.com",
        "http:evil.com", "javascript:alert(1)", "/javascript:alert(1)", "data:text/html,x", "/@evil.com", "/.evil.com",
        "/%2f%2fevil.com", "/%5cevil.com", "/%0d%0aLocation:evil.com", "/x\r\nSet-Cookie: a=b", "/invoices\n",
        "/\tevil.com", " /invoices", "/invoices/../../globex", "/..", "/;jsessionid=1", "/invoices#top",
        "/invoices?next=https://evil.com", "/invoices?x=<script>", "/ąžuolas", "/Invoices"
    })
    void is_home_for_whatever_could_lead_elsewhere(String wanted) {
        assertEquals("/", next(wanted).page());
    }

    @Test
    void is_home_for_an_address_of_no_reasonable_length() {
        assertEquals("/", next("/invoices?q=" + "a".repeat(500)).page());
    }

    @Test
    void is_carried_through_the_steps_as_one_parameter() {
        assertEquals("/code?next=%2Finvoices%3Fstatus%3Dopen%26q%3Da", Next.carried("/code", next("/invoices?status=open&q=a").page()));
        assertEquals("/code", Next.carried("/code", next("//evil.com").page()));
    }

    private static Next next(String wanted) {
        var asked = AskedFor.path("/sign-in");
        var next = new Next();
        next.request = wanted == null ? asked.request() : asked.with("next", wanted).request();
        return next;
    }
}
