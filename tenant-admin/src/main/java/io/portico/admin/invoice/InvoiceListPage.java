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
import io.portico.model.invoice.view.InvoiceFilter;
import io.portico.model.invoice.view.InvoiceOrder;
import io.portico.model.invoice.view.InvoicePage;
import io.portico.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** All invoices of the firm. Filter, order and place stand in the address, so another browser shows the same rows. */
@Named
@RequestScoped
public class InvoiceListPage {

    private static final List<Standing> CHOICES =
            List.of(DRAFT, APPROVED, PARTIALLY_PAID, OVERDUE, PAID, CREDIT_NOTE, CANCELLED);

    @Inject
    InvoiceSearch search;

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    private FilterAddress address;
    private InvoicePage page;

    public void load() {
        address = FilterAddress.of(here.to("/invoices"), request.getParameterMap(), CHOICES);
        page = search.list(address);
    }

    public InvoicePage getPage() {
        return page;
    }

    public InvoiceFilter getFilter() {
        return address.filter();
    }

    public FilterAddress getAddress() {
        return address;
    }

    public List<Standing> getChoices() {
        return CHOICES;
    }

    /** How a standing is written in the address. */
    public String word(Standing standing) {
        return FilterAddress.word(standing);
    }

    public InvoiceOrder[] getOrders() {
        return InvoiceOrder.values();
    }

    /** The neighbour before this page, or null. */
    public String getNewer() {
        return address.newer(page);
    }

    /** The neighbour after this page, or null. */
    public String getOlder() {
        return address.older(page);
    }
}
