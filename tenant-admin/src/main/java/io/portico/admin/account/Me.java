package io.portico.admin.account;

import io.portico.admin.access.Arriving;
import io.portico.admin.access.CurrentColleague;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Factors;
import io.portico.model.colleague.HeldFactors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whose second factors a page is about: who is signed in, or somebody who sets them up on their way in. */
@RequestScoped
public class Me {

    @Inject
    CurrentColleague current;

    @Inject
    Arriving arriving;

    @Inject
    Factors factors;

    private HeldFactors held;

    Colleague colleague() {
        return arriving.isThere() ? arriving.colleague() : current.colleague();
    }

    String email() {
        return colleague().email().original();
    }

    /** What everybody knows of them, and so can't be their password. */
    List<String> known() {
        return List.of(colleague().name(), email());
    }

    boolean isArriving() {
        return arriving.isThere();
    }

    /** The session or browser that what this page hides in its forms belongs to. */
    String session() {
        return current.id();
    }

    HeldFactors held() {
        if (held == null) held = factors.of(colleague());

        return held;
    }
}
