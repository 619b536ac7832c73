package io.portico.client.invoice;

import io.portico.client.access.CurrentClient;
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

/** The list of invoices. Filter, order and place stand in the address, so another browser shows the same rows. */
@Named
@RequestScoped
public class InvoiceListPage {

    private static final List<Standing> CHOICES =
            List.of(Standing.APPROVED, Standing.OVERDUE, Standing.PAID, Standing.CREDIT_NOTE, Standing.CANCELLED);

    @Inject
    Invoices invoices;

    @Inject
    CurrentClient client;

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    private FilterAddress address;
    private InvoicePage page;

    public void load() {
        address = FilterAddress.of(here.to("/invoices"), request.getParameterMap(), CHOICES);
        page = invoices.list(address.filter(), address.place(), address.backwards());
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

    /** Whether the filters below the chips are in use, so that a narrow page shows them open. */
    public boolean isOpened() {
        var filter = address.filter();
        return !filter.words().isEmpty() || filter.from() != null || filter.to() != null;
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
