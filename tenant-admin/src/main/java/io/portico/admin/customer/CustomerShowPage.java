package io.portico.admin.customer;

import io.portico.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A customer's card with its tabs; which one is open stands in the address. */
@Named
@RequestScoped
public class CustomerShowPage {

    private static final List<String> TABS = List.of("overview", "invoices", "portal", "timeline");
    private static final int NEXT_TO_PAY = 5;

    @Inject
    Customers customers;

    @Inject
    CustomerInvoices invoices;

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    private CustomerView customer;
    private CustomerInvoices.Page page;

    /** Finds out whether there is such a customer before anything of the page is written. */
    public void load() {
        getCustomer();
        if (getTab().equals("invoices")) getPage();
    }

    public CustomerView getCustomer() {
        if (customer == null) customer = customers.show(request.getParameter("customer"));

        return customer;
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        var tab = request.getParameter("tab");
        return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
    }

    /** The address of a tab. */
    public String to(String tab) {
        return here.getBase() + "/customers/show?customer=" + getCustomer().publicId()
                + (tab.equals(TABS.get(0)) ? "" : "&tab=" + tab);
    }

    /** The next ones to pay, for the overview. */
    public List<CustomerInvoiceRow> getToPay() {
        return invoices.toPay(getCustomer().publicId(), NEXT_TO_PAY);
    }

    public CustomerInvoices.Page getPage() {
        var before = request.getParameter("before");
        var place = before != null ? before : request.getParameter("after");
        if (page == null) page = invoices.list(getCustomer().publicId(), place, before != null);

        return page;
    }

    /** The neighbour with newer invoices, or null. */
    public String getNewer() {
        return getPage().newer() == null ? null : to("invoices") + "&before=" + getPage().newer();
    }

    /** The neighbour with older invoices, or null. */
    public String getOlder() {
        return getPage().older() == null ? null : to("invoices") + "&after=" + getPage().older();
    }
}
