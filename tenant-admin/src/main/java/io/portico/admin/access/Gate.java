package io.portico.admin.access;

import static io.portico.model.colleague.Right.CUSTOMERS;
import static io.portico.model.colleague.Right.INVITE;
import static io.portico.model.colleague.Right.INVOICES;
import static io.portico.model.colleague.Right.LOOK;
import static io.portico.model.colleague.Right.MAIL;
import static io.portico.model.colleague.Right.PAYMENTS;
import static io.portico.model.colleague.Right.PORTAL;
import static io.portico.model.colleague.Right.SHARE;
import static io.portico.model.colleague.Right.TEAM;
import static io.portico.model.colleague.Right.VIEW_AS_CLIENT;

import io.portico.model.colleague.Right;
import java.util.Map;
import java.util.Optional;

/**
 * The right that each page of a firm asks for, whatever is done there. A page that isn't in here is closed to everybody.
 * What a page lets fewer people do than see it asks for itself by {@link Needs}.
 */
final class Gate {

    private static final Map<String, Right> RIGHTS = Map.ofEntries(
            Map.entry("/", LOOK),
            Map.entry("/start", LOOK),
            Map.entry("/lack", LOOK),
            Map.entry("/customers", LOOK),
            Map.entry("/customers/show", LOOK),
            Map.entry("/customers/edit", CUSTOMERS),
            Map.entry("/customers/import", CUSTOMERS),
            Map.entry("/customers/import/example", CUSTOMERS),
            Map.entry("/customers/import/read", CUSTOMERS),
            Map.entry("/customers/import/show", CUSTOMERS),
            Map.entry("/customers/import/wrong", CUSTOMERS),
            Map.entry("/customers/import/invite", SHARE),
            Map.entry("/customers/share", SHARE),
            Map.entry("/customers/change", SHARE),
            Map.entry("/customers/revoke", SHARE),
            Map.entry("/customers/correct", INVITE),
            Map.entry("/customers/view", VIEW_AS_CLIENT),
            Map.entry("/customers/lost-step", SHARE),
            Map.entry("/invoices", LOOK),
            Map.entry("/invoices/show", LOOK),
            Map.entry("/invoices/original", LOOK),
            Map.entry("/invoices/edit", INVOICES),
            Map.entry("/invoices/cancel", INVOICES),
            Map.entry("/invoices/payment", PAYMENTS),
            Map.entry("/invoices/import", INVOICES),
            Map.entry("/invoices/import/show", INVOICES),
            Map.entry("/invoices/import/list", INVOICES),
            Map.entry("/invoices/import/customer", INVOICES),
            Map.entry("/invoices/import/file", INVOICES),
            Map.entry("/team/reset", TEAM),
            Map.entry("/timeline", LOOK),
            Map.entry("/mail", MAIL),
            Map.entry("/team", LOOK),
            Map.entry("/team/invite", TEAM),
            Map.entry("/team/member", TEAM),
            Map.entry("/team/remove", TEAM),
            Map.entry("/settings", PORTAL),
            Map.entry("/settings/address", PORTAL),
            Map.entry("/settings/accent", PORTAL),
            Map.entry("/settings/mail", PORTAL));

    /** The firm's colours and logo, which every page of it wears. */
    private static final String BRAND = "/brand/";

    private Gate() {}

    /** The right this page asks for; nothing for one that doesn't exist. */
    static Optional<Right> rightFor(String page) {
        return page.startsWith(BRAND) ? Optional.of(LOOK) : Optional.ofNullable(RIGHTS.get(page));
    }
}
