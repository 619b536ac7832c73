package io.portico.client.invoice;

import io.portico.web.Msg;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One invoice: what it says, how to pay it, what happened to it. */
@Named
@RequestScoped
public class InvoiceShowPage {

    @Inject
    Invoices invoices;

    @Inject
    InvoiceHistory history;

    @Inject
    Reader reader;

    @Inject
    Msg msg;

    private String id;
    private InvoiceView invoice;
    private List<InvoiceHistory.Entry> events;

    /** Shows it, and keeps for the firm that this person opened it. */
    public void load() {
        invoice = invoices.show(id);
        history.opened(invoice);
        events = history.of(invoice);
    }

    public InvoiceView getInvoice() {
        return invoice;
    }

    /** What happened with the invoice, the newest first. */
    public List<InvoiceHistory.Entry> getEvents() {
        return events;
    }

    /** When it is due, as people say it: in 7 days, 8 days late. */
    public String getDueWords() {
        return msg.due(invoice.paper().dueOn(), reader.getToday());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
