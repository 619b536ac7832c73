package io.portico.admin.invoice;

import static io.portico.model.invoice.Standing.APPROVED;
import static io.portico.model.invoice.Standing.CANCELLED;
import static io.portico.model.invoice.Standing.CREDIT_NOTE;
import static io.portico.model.invoice.Standing.DRAFT;
import static io.portico.model.invoice.Standing.OVERDUE;
import static io.portico.model.invoice.Standing.PAID;
import static io.portico.model.invoice.Standing.PARTIALLY_PAID;

import io.portico.model.invoice.Standing;
import io.portico.model.invoice.view.FilterAddress;
import io.portico.model.invoice.view.InvoicePage;
import io.portico.web.InvoiceListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All invoices of the firm. */
@Named
@RequestScoped
public class InvoiceListPage extends InvoiceListing {

    @Inject
    InvoiceSearch search;

    @Override
    protected InvoicePage list(FilterAddress address) {
        return search.list(address);
    }

    @Override
    public List<Standing> getChoices() {
        return List.of(DRAFT, APPROVED, PARTIALLY_PAID, OVERDUE, PAID, CREDIT_NOTE, CANCELLED);
    }
}
