package io.portico.admin.invoice.entry;

import io.portico.admin.invoice.Seen;
import io.portico.model.Refusal;
import io.portico.model.access.PublicId;
import io.portico.model.invoice.Reckoning;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Notices;
import io.portico.web.Reader;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The form of an invoice, new or a draft. Adding and removing lines sends the form and keeps what was typed. */
@Named
@RequestScoped
public class InvoiceEditPage {

    private static final int DAYS_TO_PAY = 30;
    private static final List<String> UNITS = List.of("H87", "HUR", "DAY", "MON", "KGM", "MTR", "LTR", "KWH", "C62");

    @Inject
    Drafts drafts;

    @Inject
    Proposals proposals;

    @Inject
    CurrentTenant tenant;

    @Inject
    Notices notices;

    @Inject
    Refusals refusals;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> typed = new HashMap<>();
    private List<TypedLine> lines = new ArrayList<>();
    private DraftView draft;

    /** Fills the form; leads away from an invoice that is no draft any more. */
    public String load() {
        try {
            draft = id() == null ? null : drafts.open(id());
        } catch (Refusal no) {
            notices.caution(no.key(), no.details());
            return "/invoices/show?faces-redirect=true&invoice=" + id();
        }
        if (request.getMethod().equals("POST")) lines = rearranged(TypedLine.in(request));
        else if (draft == null) propose();
        else show(draft.entry());
        return null;
    }

    private void propose() {
        typed.put("customer", request.getParameter("customer"));
        typed.put("number", proposals.number());
        typed.put("issuedOn", reader.getToday().toString());
        typed.put("dueOn", reader.getToday().plusDays(DAYS_TO_PAY).toString());
        typed.put("currency", tenant.get().currency());
        lines.add(blank());
    }

    private void show(InvoiceEntry entry) {
        InvoiceForm.fill(typed, entry);
        entry.items().forEach(item -> lines.add(TypedLine.of(item, reader.getFormats())));
    }

    private List<TypedLine> rearranged(List<TypedLine> sent) {
        var all = new ArrayList<>(sent);
        var removed = request.getParameter("remove");
        if (removed != null && removed.matches("\\d{1,3}") && Integer.parseInt(removed) < all.size()) {
            all.remove(Integer.parseInt(removed));
        }
        if (all.isEmpty() || request.getParameter("add") != null && all.size() < TypedLine.MOST) all.add(blank());
        return all;
    }

    private TypedLine blank() {
        return TypedLine.blank(proposals.rate(), reader.getFormats());
    }

    /** Keeps the draft, or says everything there is to correct. */
    public String save() {
        var form = form();
        var entry = form.read();
        form.wrong().forEach(refusals::tell);
        if (!form.wrong().isEmpty()) return null;

        var id = draft == null ? getKey() : draft.publicId();
        if (draft == null) drafts.create(new PublicId(id), entry);
        else drafts.change(id, Seen.in(request), entry);
        notices.done("invoice.saved", entry.number());
        return "/invoices/show?faces-redirect=true&invoice=" + id;
    }

    private InvoiceForm form() {
        return new InvoiceForm(typed, lines, reader.getFormats().amounts());
    }

    /** The sums of what stands in the form, as far as it can be read already; null while it can't. */
    public Reckoning getSums() {
        var entry = form().read();
        var readable = entry.items().stream()
                .filter(item -> Stream.of(item.quantity(), item.price(), item.rate()).allMatch(Objects::nonNull))
                .toList();
        if (entry.currency() == null || readable.isEmpty()) return null;
        try {
            return Reckoning.of(readable, entry.currency());
        } catch (Refusal tooLarge) {
            return null;
        }
    }

    private String id() {
        return request.getParameter("invoice");
    }

    public DraftView getDraft() {
        return draft;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<TypedLine> getLines() {
        return lines;
    }

    public List<Proposals.Choice> getCustomers() {
        return proposals.customers();
    }

    public List<String> getUnits() {
        return UNITS;
    }

    /** The id a new draft will have: it stays the same however often the form is sent. */
    public String getKey() {
        return PublicId.read(request.getParameter("key")).orElseGet(PublicId::fresh).value();
    }
}
