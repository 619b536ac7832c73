package io.portico.admin.customer;

import io.portico.model.Refusal;
import io.portico.model.timeline.Change;
import io.portico.web.Notices;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form of a customer, new or known. Whoever was overtaken by a colleague sees what would change, and saves again. */
@Named
@RequestScoped
public class CustomerEditPage {

    private static final String CARD = "/customers/show?faces-redirect=true&customer=";

    @Inject
    Customers customers;

    @Inject
    Notices notices;

    @Inject
    Refusals refusals;

    @Inject
    HttpServletRequest request;

    private Map<String, String> typed = new HashMap<>(Map.of("kind", "COMPANY"));
    private CustomerView customer;
    private List<Change> differences = List.of();

    public void load() {
        if (!isFresh()) typed = CustomerForm.of(getCustomer().details());
    }

    public String save() {
        typed.put("kind", request.getParameter("kind"));
        var form = new CustomerForm(typed);
        var details = form.read();
        form.wrong().forEach(refusals::tell);
        if (!form.wrong().isEmpty()) return null;
        if (isFresh()) {
            var created = customers.create(details);
            notices.done("customer.created", details.name());
            return CARD + created;
        }
        try {
            customers.change(id(), seen(), details);
        } catch (Refusal no) {
            if (no.field() == null) differences = customers.differences(id(), details);
            throw no;
        }
        notices.done("customer.saved", details.name());
        return CARD + id();
    }

    private int seen() {
        var seen = request.getParameter("seen");
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    private String id() {
        return request.getParameter("customer");
    }

    public boolean isFresh() {
        return id() == null;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public CustomerView getCustomer() {
        if (customer == null) customer = customers.show(id());

        return customer;
    }

    /** What saving once more would change of what a colleague has just saved; empty otherwise. */
    public List<Change> getDifferences() {
        return differences;
    }
}
