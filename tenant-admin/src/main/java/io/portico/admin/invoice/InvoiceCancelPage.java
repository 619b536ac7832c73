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

    public void load() {
        invoice = invoices.show(request.getParameter("invoice"));
    }

    public String cancel() {
        invoices.cancel(getInvoice().publicId(), Seen.in(request));
        notices.done("invoice.cancelled", getInvoice().paper().number());
        return InvoiceShowPage.at(getInvoice().publicId());
    }

    /** The invoice, found anew for every request: a form that comes back shows it as it is now. */
    public InvoiceView getInvoice() {
        if (invoice == null) load();

        return invoice;
    }
}
