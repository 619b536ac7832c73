package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FirmsTest {

    private final Firms firms = new FewFirms().with("acme").moved("initrode", "initech");
    private final Firm initech = firms.at("initech").orElseThrow();

    @Test
    void an_address_is_free_as_long_as_nobody_has_it_or_had_it() {
        assertTrue(firms.isFree(new Slug("globex"), null));
        assertFalse(firms.isFree(new Slug("acme"), null));
        assertFalse(firms.isFree(new Slug("initrode"), null));
    }

    @Test
    void a_firm_may_go_back_to_where_it_lived_and_to_nobody_elses_address() {
        assertTrue(firms.isFree(new Slug("initrode"), initech));
        assertTrue(firms.isFree(new Slug("globex"), initech));
        assertFalse(firms.isFree(new Slug("acme"), initech));
    }
}
