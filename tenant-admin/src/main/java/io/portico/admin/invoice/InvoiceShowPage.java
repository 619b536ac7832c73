package io.portico.admin.invoice;

import io.portico.admin.access.Needs;
import io.portico.admin.timeline.EventView;
import io.portico.admin.timeline.Story;
import io.portico.model.colleague.Right;
import io.portico.web.Msg;
import io.portico.web.Notices;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One invoice: what it says, who sees it, what happened to it, and what can be done next. */
@Named
@RequestScoped
public class InvoiceShowPage {

    @Inject
    Invoices invoices;

    @Inject
    Story story;

    @Inject
    Notices notices;

    @Inject
    Reader reader;

    @Inject
    Msg msg;

    @Inject
    HttpServletRequest request;

    private InvoiceView invoice;

    /** Finds it before anything is written, or there is nothing at this address. */
    public void load() {
        getInvoice();
    }

    /** Makes the draft count. */
    @Needs(Right.INVOICES)
    public String approve() {
        invoices.approve(getInvoice().publicId(), Seen.in(request));
        notices.done("invoice.approved", getInvoice().paper().number());
        return at(getInvoice().publicId());
    }

    /** The address of an invoice, to be led to after an act. */
    static String at(String publicId) {
        return "/invoices/show?faces-redirect=true&invoice=" + publicId;
    }

    public InvoiceView getInvoice() {
        if (invoice == null) invoice = invoices.show(request.getParameter("invoice"));
        return invoice;
    }

    /** What happened to it, the newest first. */
    public List<EventView> getEvents() {
        return story.ofInvoice(getInvoice().publicId());
    }

    /** When it is due, as people say it: in 7 days, 8 days late. */
    public String getDueWords() {
        return msg.due(getInvoice().paper().dueOn(), reader.getToday());
    }
}
