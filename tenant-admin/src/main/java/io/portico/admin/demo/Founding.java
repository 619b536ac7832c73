package io.portico.admin.demo;

import io.portico.tenancy.Firms;
import io.portico.tenancy.Inside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Founds a demo firm with everything on its books, or nothing of it. */
@ApplicationScoped
public class Founding {

    @Inject
    Firms firms;

    @Inject
    Staff staff;

    @Inject
    Inside inside;

    @Inject
    Desk desk;

    /** Founds the firm unless its address was ever in use; says whether it did. */
    @Transactional
    public boolean found(DemoFirm demo) {
        if (firms.onceAt(demo.slug()).isPresent()) return false;

        var firm = demo.found(staff);
        inside.tenant(firm, () -> desk.fill(demo));
        return true;
    }
}
