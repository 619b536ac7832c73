package io.portico.admin.customer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;

/** All customers by name. What was looked for and the place in the list stand in the address. */
@Named
@RequestScoped
public class CustomerListPage {

    private static final int LONGEST = 100;

    @Inject
    CustomerSearch search;

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    private String words;
    private CustomerList list;

    public void load() {
        var typed = request.getParameter("q");
        var text = typed == null ? "" : typed.strip();
        words = text.substring(0, Math.min(LONGEST, text.length()));
        var before = request.getParameter("before");
        list = search.list(words, before != null ? before : request.getParameter("after"), before != null);
    }

    public CustomerList getList() {
        return list;
    }

    public String getWords() {
        return words;
    }

    /** The neighbour before this page, or null. */
    public String getPrevious() {
        return list.before() == null ? null : address("before", list.before());
    }

    /** The neighbour after this page, or null. */
    public String getNext() {
        return list.after() == null ? null : address("after", list.after());
    }

    private String address(String direction, String place) {
        var kept = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, UTF_8) + "&";
        return here.getBase() + "/customers?" + kept + direction + "=" + URLEncoder.encode(place, UTF_8);
    }
}
