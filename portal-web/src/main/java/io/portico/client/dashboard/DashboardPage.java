package io.portico.client.dashboard;

import io.portico.client.access.CurrentClient;
import io.portico.client.invoice.Invoices;
import io.portico.model.invoice.Standing;
import io.portico.model.invoice.view.InvoiceFilter;
import io.portico.model.invoice.view.InvoiceOrder;
import io.portico.model.invoice.view.InvoiceRow;
import io.portico.model.invoice.view.Stretch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The client's home: what is open and late per currency, and the next invoices to pay. Every number opens the list behind it. */
@Named
@RequestScoped
public class DashboardPage {

    private static final int MOST = 5;
    private static final InvoiceFilter TO_PAY =
            new InvoiceFilter(Set.of(Standing.APPROVED), "", null, null, null, InvoiceOrder.DUE);

    @Inject
    Dashboard dashboard;

    @Inject
    Invoices invoices;

    @Inject
    CurrentClient client;

    private List<Sum> sums;
    private List<InvoiceRow> waiting;

    public void load() {
        sums = dashboard.sums();
        waiting = invoices.list(TO_PAY, Stretch.first(MOST)).rows();
    }

    public List<Sum> getSums() {
        return sums;
    }

    public List<InvoiceRow> getWaiting() {
        return waiting;
    }

    /** The list behind a number. */
    public String list(String status, String currency) {
        var base = client.to("/invoices");
        return base + (base.contains("?") ? "&" : "?") + "status=" + status + "&currency=" + currency;
    }
}
