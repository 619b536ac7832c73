package io.portico.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The firm this request is about. It is entered once; a second firm in one request is a bug and says so. */
@Named
@RequestScoped
public class CurrentTenant {

    private Firm firm;

    /** Enters a firm. Entering another one afterwards throws, because rows of two firms must never mix. */
    public void enter(Firm entered) {
        if (firm != null && !firm.id().equals(entered.id())) {
            throw new IllegalStateException("a second firm in one request");
        }
        firm = entered;
    }

    /** Does a piece of work as this firm, and is in none again afterwards; throws where one was entered already. */
    public <T> T visit(Firm visited, Supplier<T> work) {
        if (firm != null) throw new IllegalStateException("a second firm in one request");

        firm = visited;
        try {
            return work.get();
        } finally {
            firm = null;
        }
    }

    void leave() {
        firm = null;
    }

    /** The firm; throws when none was entered, so that no query runs without one. */
    public Firm get() {
        if (firm == null) throw new IllegalStateException("no firm was entered");

        return firm;
    }

    public boolean isPresent() {
        return firm != null;
    }

    /** For pages: the firm, or null on a page that belongs to none. */
    public Firm getFirm() {
        return firm;
    }

    /** The zone in which the firm's days begin and end. */
    public ZoneId zone() {
        return get().zone();
    }
}
