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
        invoices.cancel(invoice.publicId(), Seen.in(request));
        notices.done("invoice.cancelled", invoice.paper().number());
        return InvoiceShowPage.at(invoice.publicId());
    }

    public InvoiceView getInvoice() {
        return invoice;
    }
}
