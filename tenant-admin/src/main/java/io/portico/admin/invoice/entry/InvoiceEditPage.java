package io.portico.admin.invoice.entry;

import io.portico.admin.invoice.Seen;
import io.portico.model.Refusal;
import io.portico.model.access.PublicId;
import io.portico.model.invoice.Reckoning;
import io.portico.web.Notices;
import io.portico.web.Reader;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
    private Refusal late;

    /** Fills the form; leads away from an invoice that is no draft any more. */
    public String load() {
        var id = request.getParameter("invoice");
        try {
            fill();
            return null;
        } catch (Refusal no) {
            notices.caution(no.key(), no.details());
            return INVOICE + id;
        }
    }

    private void fill() {
        var id = request.getParameter("invoice");
        try {
            draft = id == null ? null : drafts.open(id);
        } catch (Refusal no) {
            if (!request.getMethod().equals("POST")) throw no;
            late = no;
        }
        typed = filled();
    }

    private TypedInvoice typed() {
        if (typed == null) fill();

        return typed;
    }

    private TypedInvoice filled() {
        var formats = reader.getFormats();
        if (request.getMethod().equals("POST")) return TypedInvoice.in(request, proposals.rate(), formats);

        return draft == null
                ? proposals.invoice(request.getParameter("customer"), formats)
                : TypedInvoice.of(draft.entry(), formats);
    }

    /** Keeps the draft, or says everything there is to correct. */
    public String save() {
        var typed = typed();
        if (late != null) throw late;

        var form = new InvoiceForm(typed, reader.getFormats().amounts());
        var entry = form.read();
        form.wrong().forEach(refusals::tell);
        if (!form.wrong().isEmpty()) return null;

        var id = draft == null ? getKey() : draft.publicId();
        if (draft == null) drafts.create(new PublicId(id), entry);
        else drafts.change(id, Seen.in(request), entry);
        notices.done("invoice.saved", entry.number());
        return INVOICE + id;
    }

    /** The sums of what stands in the form, as far as it can be read; null while it can't. */
    public Reckoning getSums() {
        return new InvoiceForm(typed(), reader.getFormats().amounts()).sums();
    }

    public DraftView getDraft() {
        typed();
        return draft;
    }

    public Map<String, String> getTyped() {
        return typed().head();
    }

    public List<TypedLine> getLines() {
        return typed().lines();
    }

    public List<Proposals.Choice> getCustomers() {
        return proposals.customers();
    }

    public List<String> getUnits() {
        return TypedLine.UNITS;
    }

    /** The id a new draft will have: it stays the same however often the form is sent. */
    public String getKey() {
        return PublicId.read(request.getParameter("key")).orElseGet(PublicId::fresh).value();
    }
}
