package io.portico.admin.web;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.colleague.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the administration offers this colleague. A part that isn't finished isn't in here. */
@Named
@RequestScoped
public class Menu {

    private static final List<Item> ITEMS = List.of(
            new Item("customers", "people", Right.LOOK),
            new Item("invoices", "invoice", Right.LOOK),
            new Item("timeline", "history", Right.LOOK),
            new Item("mail", "mail", Right.MAIL),
            new Item("team", "person", Right.LOOK),
            new Item("settings", "settings", Right.LOOK));

    @Inject
    CurrentColleague me;

    @Inject
    HttpServletRequest request;

    /** One entry: its word is its path, its icon one of the sprite, and who sees it has this right. */
    public record Item(String word, String icon, Right right) {

        public String path() {
            return "/" + word;
        }
    }

    public List<Item> getItems() {
        return ITEMS.stream().filter(item -> me.may(item.right())).toList();
    }

    /** The entry the page belongs to. */
    public String getHere() {
        var path = request.getServletPath();
        var cut = path.indexOf('/', 1);
        return cut < 0 ? path : path.substring(0, cut);
    }
}
