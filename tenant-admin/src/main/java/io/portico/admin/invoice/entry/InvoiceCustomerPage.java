package io.portico.admin.invoice.entry;

import io.portico.admin.customer.CustomerChoice;
import io.portico.admin.customer.CustomerChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The field of an invoice's form that says for whom it is: it offers customers while one types. */
@Named
@RequestScoped
public class InvoiceCustomerPage {

    @Inject
    InvoiceEditPage form;

    @Inject
    CustomerChoices choices;

    @Inject
    HttpServletRequest request;

    private final Map<String, CustomerChoice> seen = new HashMap<>();

    /** Public ids of the customers that fit what was typed so far. */
    public List<String> fitting(String words) {
        return choices.fitting(words).stream().map(this::keep).map(CustomerChoice::publicId).toList();
    }

    private CustomerChoice keep(CustomerChoice choice) {
        seen.put(choice.publicId(), choice);
        return choice;
    }

    /** The customer of this public id; what was typed and names nobody stays as it is, to be corrected. */
    public CustomerChoice choice(String publicId) {
        return seen.computeIfAbsent(
                publicId, id -> choices.named(id).orElseGet(() -> new CustomerChoice(null, id, null)));
    }

    public String getChosen() {
        return form.getTyped().get("customer");
    }

    // Without scripts the chosen one stays behind when another name is typed, so the name that can be read decides.
    public void setChosen(String picked) {
        var written = request.getParameter("customer_input");
        var stale = written != null && (picked == null || !choice(picked).name().equals(written));
        form.getTyped().put("customer", stale ? meant(written.strip()) : picked);
    }

    private String meant(String name) {
        return choices.called(name).map(CustomerChoice::publicId).orElse(name);
    }
}
