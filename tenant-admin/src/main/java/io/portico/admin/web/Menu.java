package io.portico.admin.web;

import io.portico.admin.access.CurrentColleague;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** What the administration offers this colleague. A part that isn't finished isn't in here. */
@Named
@RequestScoped
public class Menu {

    private static final List<Item> ITEMS = List.of(
            new Item("customers", "people"),
            new Item("invoices", "invoice"),
            new Item("timeline", "history"),
            new Item("settings", "settings"));

    private static final Item MAIL = new Item("mail", "mail");

    @Inject
    CurrentColleague me;

    @Inject
    HttpServletRequest request;

    /** One entry: its word is its path, its icon one of the sprite. */
    public record Item(String word, String icon) {

        public String path() {
            return "/" + word;
        }
    }

    public List<Item> getItems() {
        return me.isAdministrator() ? Stream.concat(ITEMS.stream(), Stream.of(MAIL)).toList() : ITEMS;
    }

    /** The entry the page belongs to. */
    public String getHere() {
        var path = request.getServletPath();
        var cut = path.indexOf('/', 1);
        return cut < 0 ? path : path.substring(0, cut);
    }
}
