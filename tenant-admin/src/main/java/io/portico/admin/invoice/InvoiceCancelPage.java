package io.portico.admin.invoice;

import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks once before an invoice is taken back, and says what follows. */
@Named
@RequestScoped
public class InvoiceCancelPage {

    @Inject
    Invoices invoices;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private InvoiceView invoice;

    /** Finds it before anything is written, or there is nothing at this address. */
    public void load() {
        getInvoice();
    }

    public String cancel() {
        invoices.cancel(getInvoice().publicId(), Seen.in(request));
        notices.done("invoice.cancelled", getInvoice().paper().number());
        return InvoiceShowPage.at(getInvoice().publicId());
    }

    public InvoiceView getInvoice() {
        if (invoice == null) invoice = invoices.show(request.getParameter("invoice"));
        return invoice;
    }
}
