package io.portico.client.access;

import io.portico.tenancy.TenantPath;
import java.util.Set;

/** Which pages are open to somebody who isn't signed in. Whatever isn't named here is closed. */
final class Doors {

    private static final Set<String> OPEN = Set.of(
            "/sign-in", "/code", "/password", "/second", "/enrol", "/forgot", "/reset", "/invitation", "/register", "/undo",
            "/closed", "/signed-out",
            "/nothing-shared",
            "/brand/colours.css", "/brand/logo");

    private Doors() {}

    static boolean isOpen(TenantPath path) {
        return isOpen(path.rest());
    }

    static boolean isOpen(String page) {
        return OPEN.contains(page);
    }

    /** What a page is made of: shown even while the portal is closed. */
    static boolean isBrand(TenantPath path) {
        return path.rest().startsWith("/brand/");
    }
}
