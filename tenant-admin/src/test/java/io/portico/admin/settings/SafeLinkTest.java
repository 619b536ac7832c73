package io.portico.admin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.portico.model.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "https://acme.example/terms",
        "HTTPS://acme.example",
        "https://ąžuolas.lt/sąlygos?v=2#a",
        "https://acme.example:8443/terms"
    })
    void a_link_to_a_page_stays_as_it_was_typed(String link) {
        assertEquals(link, SafeLink.of(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)",
        " https://acme.example",
        "http://acme.example/terms",
        "data:text/html,hello",
        "//acme.example/terms",
        "acme.example/terms",
        "https:///terms",
        "https://localhost/terms",
        "https://acme.example@evil.example/",
        "https://acme.example\\@evil.example/",
        "https://acme.example/\"onclick=alert(1)",
        "https://-.example/",
        "https://acme.example/a b"
    })
    void anything_else_is_refused(String link) {
        assertEquals("settings.linkShape", assertThrows(Refusal.class, () -> SafeLink.of(link)).key());
    }
}
