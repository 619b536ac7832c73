package io.portico.admin.invoice.entry;

import io.portico.admin.invoice.Seen;
import io.portico.model.access.PublicId;
import io.portico.web.Notices;
import io.portico.web.Reader;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The form of an invoice, new or a draft. Adding and removing lines sends the form and keeps what was typed. */
@Named
@RequestScoped
public class InvoiceEditPage {

    private static final String INVOICE = "/invoices/show?faces-redirect=true&invoice=";

    @Inject
    Drafts drafts;

    @Inject
    Proposals proposals;

    @Inject
    Notices notices;

    @Inject
    Refusals refusals;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private TypedInvoice typed;
    private DraftView draft;

    /** Leads away from an invoice that is no draft any more; otherwise the form fills itself. */
    public String load() {
        if (getDraft() == null || getDraft().open()) return null;

        notices.caution("invoice.notDraft", getDraft().entry().number());
        return INVOICE + getDraft().publicId();
    }

    InvoiceForm form() {
        return new InvoiceForm(typed(), reader.getFormats().amounts());
    }

    TypedInvoice typed() {
        if (typed == null) typed = filled();
        return typed;
    }

    private TypedInvoice filled() {
        var formats = reader.getFormats();
        if (request.getMethod().equals("POST")) return TypedInvoice.in(request, proposals.rate(), formats);

        return getDraft() == null
                ? proposals.invoice(request.getParameter("customer"), formats)
                : TypedInvoice.of(getDraft().entry(), formats);
    }

    /** Keeps the draft, or says everything there is to correct. */
    public String save() {
        var form = form();
        var entry = form.read();
        form.wrong().forEach(refusals::tell);
        if (!form.wrong().isEmpty()) return null;

        var id = isNew() ? getKey() : getDraft().publicId();
        if (isNew()) drafts.create(new PublicId(id), entry);
        else drafts.change(id, Seen.in(request), entry);
        notices.done("invoice.saved", entry.number());
        return INVOICE + id;
    }

    private boolean isNew() {
        return request.getParameter("invoice") == null;
    }

    /** The draft that is entered anew; null for a new invoice. */
    public DraftView getDraft() {
        if (draft == null && !isNew()) draft = drafts.show(request.getParameter("invoice"));
        return draft;
    }

    public Map<String, String> getTyped() {
        return typed().head();
    }

    /** The id a new draft will have: it stays the same however often the form is sent. */
    public String getKey() {
        return PublicId.read(request.getParameter("key")).orElseGet(PublicId::fresh).value();
    }
}
