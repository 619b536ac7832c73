package io.portico.admin.invoice;

import static io.portico.model.payment.PaymentMethod.BEFORE_IMPORT;

import io.portico.model.access.PublicId;
import io.portico.model.payment.PaymentMethod;
import io.portico.web.Notices;
import io.portico.web.Reader;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form for money that came in. What is open stands there already; pressing twice books once. */
@Named
@RequestScoped
public class InvoicePaymentPage {

    private static final List<PaymentMethod> METHODS =
            Arrays.stream(PaymentMethod.values()).filter(method -> method != BEFORE_IMPORT).toList();

    @Inject
    Invoices invoices;

    @Inject
    Notices notices;

    @Inject
    Refusals refusals;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> typed = new HashMap<>();
    private InvoiceView invoice;

    /** Fills the form. */
    public void load() {
        typed.put("amount", reader.bare(getInvoice().paper().sums().open()));
        typed.put("receivedOn", reader.getToday().toString());
        typed.put("method", PaymentMethod.BANK_TRANSFER.name());
    }

    public String pay() {
        var form = new PaymentForm(typed, reader.getFormats().amounts(), reader.getToday());
        var entry = form.read(getInvoice().paper().sums().payable().currency());
        form.wrong().forEach(refusals::tell);
        if (!form.wrong().isEmpty()) return null;

        invoices.pay(getInvoice().publicId(), Seen.in(request), PublicId.of(getKey()), entry);
        notices.done("invoice.paymentRecorded", reader.money(entry.amount()), getInvoice().paper().number());
        return InvoiceShowPage.at(getInvoice().publicId());
    }

    public InvoiceView getInvoice() {
        if (invoice == null) invoice = invoices.show(request.getParameter("invoice"));
        return invoice;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<PaymentMethod> getMethods() {
        return METHODS;
    }

    /** The id the payment will have: it stays the same however often the form is sent. */
    public String getKey() {
        return PublicId.read(request.getParameter("key")).orElseGet(PublicId::fresh).value();
    }
}
