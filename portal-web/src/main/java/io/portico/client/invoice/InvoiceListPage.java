package io.portico.client.invoice;

import static io.portico.model.invoice.Standing.APPROVED;
import static io.portico.model.invoice.Standing.CANCELLED;
import static io.portico.model.invoice.Standing.CREDIT_NOTE;
import static io.portico.model.invoice.Standing.OVERDUE;
import static io.portico.model.invoice.Standing.PAID;

import io.portico.model.invoice.Standing;
import io.portico.model.invoice.view.FilterAddress;
import io.portico.model.invoice.view.InvoicePage;
import io.portico.web.InvoiceListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The invoices a client may see. */
@Named
@RequestScoped
public class InvoiceListPage extends InvoiceListing {

    @Inject
    Invoices invoices;

    @Override
    protected InvoicePage list(FilterAddress address) {
        return invoices.list(address.filter(), address.stretch());
    }

    @Override
    public List<Standing> getChoices() {
        return List.of(APPROVED, OVERDUE, PAID, CREDIT_NOTE, CANCELLED);
    }

    /** Whether the filters below the chips are in use, so that a narrow page shows them open. */
    public boolean isOpened() {
        return !getFilter().words().isEmpty() || getFilter().from() != null || getFilter().to() != null;
    }
}
