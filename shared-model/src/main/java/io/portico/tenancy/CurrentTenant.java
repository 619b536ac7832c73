package io.portico.tenancy;

import io.portico.platform.Trail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The firm this request is about. It is entered once; a second firm in one request is a bug and says so. */
@Named
@RequestScoped
public class CurrentTenant {

    private Firm firm;
    private String mount = "";
    private boolean looking;

    /** Enters a firm. Entering another one afterwards throws, because rows of two firms must never mix. */
    public void enter(Firm entered) {
        if (firm != null && !firm.id().equals(entered.id())) {
            throw new IllegalStateException("a second firm in one request");
        }
        firm = entered;
        Trail.firm(entered.slug());
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

    /**
     * For the rest of this request somebody only looks: whatever is written into rows of the firm is not kept. The pages
     * are mounted below this path of the firm's, or where they always are when it is empty.
     */
    public void look(String below) {
        mount = below;
        looking = true;
    }

    /** Whether nothing that is written is kept. */
    public boolean isLooking() {
        return looking;
    }

    /** Does what somebody who only looks may do all the same, such as to stop looking. */
    public void keep(Runnable work) {
        looking = false;
        try {
            work.run();
        } finally {
            looking = true;
        }
    }

    /** Where below the firm's address its pages are mounted; empty as a rule. */
    public String mount() {
        return mount;
    }

    void leave() {
        firm = null;
        Trail.firm(null);
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
