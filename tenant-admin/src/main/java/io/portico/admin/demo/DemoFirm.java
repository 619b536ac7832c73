package io.portico.admin.demo;

import io.portico.model.colleague.Colleague;
import io.portico.tenancy.Firm;

/** A firm of the demo: how it presents itself, who works there, and what is on its books. */
public interface DemoFirm {

    /** Its address. */
    String slug();

    /** Founds it with its colleagues. */
    Firm found(Staff staff);

    /** Its logo, a PNG beside this class, or null. */
    String logo();

    /** Who keeps its books. */
    Colleague bookkeeper(Staff staff);

    /** Puts customers, clients and invoices on its books. */
    void fill(Books books, Desk desk);
}
