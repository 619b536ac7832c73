package io.portico.web;

import io.portico.model.invoice.Standing;
import io.portico.model.invoice.view.FilterAddress;
import io.portico.model.invoice.view.InvoiceFilter;
import io.portico.model.invoice.view.InvoiceOrder;
import io.portico.model.invoice.view.InvoicePage;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A list of invoices. Filter, order and place stand in the address, so another browser shows the same rows. */
public abstract class InvoiceListing {

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    private FilterAddress address;
    private InvoicePage page;

    public void load() {
        address = FilterAddress.of(here.to("/invoices"), request.getParameterMap(), getChoices());
        page = list(address);
    }

    /** One page of the rows that this address asks for. */
    protected abstract InvoicePage list(FilterAddress address);

    /** The standings one can choose from. */
    public abstract List<Standing> getChoices();

    public InvoicePage getPage() {
        return page;
    }

    public InvoiceFilter getFilter() {
        return address.filter();
    }

    public FilterAddress getAddress() {
        return address;
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
