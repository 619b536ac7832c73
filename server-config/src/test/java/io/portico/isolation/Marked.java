package io.portico.isolation;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Filed;
import io.portico.journeys.ui.Imported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A firm with one of everything, and a mark on all of it that no stranger may ever read. */
final class Marked {

    static final String MARK = "SECRET-OF-ACME";

    /** Letters that no name of ours has. */
    static final String STRANGE = "%C5%BD%D2%9B%F0%9F%98%80";
    private static final List<String> NAMES =
            List.of("customer", "invoice", "share", "file", "job", "import", "original", "again", "q", "typed",
                    "newer", "older");

    /** What there is one of, and can be named. */
    static final List<String> THINGS = List.of("customer", "share", "invitation", "invoice", "draft", "original", "import",
            "file", "customers", "colleague");

    final Example firm;
    final Row client;
    private final String mark;
    private final Map<String, String> names;

    Marked() {
        this("PREMIUM");
    }

    Marked(String edition) {
        this(Example.firm(edition), MARK);
    }

    /** The same in a firm that is there, with a mark of its own. */
    Marked(Example firm, String mark) {
        this.firm = firm;
        this.mark = mark;
        client = firm.client(Example.address("mark"));
        var customer = firm.customer(mark + " UAB");
        var share = firm.share(client, customer);
        var invitation = firm.share(firm.invited(Example.address("mark")), customer);
        var invoice = invoice(customer, "7", "APPROVED");
        var original = firm.original(invoice, mark);
        var imported = imported(original);
        names = Map.ofEntries(
                Map.entry("customer", "customer=" + customer.publicId()),
                Map.entry("share", "share=" + share.publicId()),
                Map.entry("invitation", "share=" + invitation.publicId()),
                Map.entry("invoice", "invoice=" + invoice.publicId()),
                Map.entry("draft", "invoice=" + invoice(customer, "8", "DRAFT").publicId()),
                Map.entry("original", "file=" + original.publicId()),
                Map.entry("import", "import=" + imported.job()),
                Map.entry("file", "file=" + imported.file()),
                Map.entry("customers", "file=" + customers()),
                Map.entry("colleague", "colleague=" + colleague()),
                Map.entry("typed", "typed=%23123456"));
    }

    private String colleague() {
        var id = firm.colleague(Example.address("staff"), "READER");
        Example.change("update colleague set last_name = ? where id = ?", mark, id);
        return (String) Example.look("select public_id from colleague where id = ?", id);
    }

    static Visitor colleague(String who, Example firm, String role) {
        return Visitor.colleague(who, firm.staffSession(firm.colleague(Example.address("staff"), role)));
    }

    private Row invoice(Row customer, String number, String state) {
        return firm.invoice(customer, mark + "-" + number, state, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5),
                12_100);
    }

    private String customers() {
        var colleague = firm.colleague(Example.address("staff"), "ADMINISTRATOR");
        return Filed.at(firm, colleague, "CHECKED", mark + ".csv", mark);
    }

    private Imported imported(Row original) {
        var colleague = firm.colleague(Example.address("staff"), "ADMINISTRATOR");
        var imported = Imported.of(firm, colleague, mark + ".xml", mark, "NEEDS_CUSTOMER");
        Example.change("update import_file set sha256 = (select sha256 from invoice_original where public_id = ?) "
                + "where public_id = ?", original.publicId(), imported.file());
        return imported;
    }

    /** Where this page shows these things of the firm, {@code customer share}. */
    String path(String route, String what) {
        var query = new ArrayList<String>();
        for (var thing : what.split(" ")) {
            if (!thing.isEmpty()) query.add(names.get(thing));
        }
        return "/admin/" + firm.slug() + route + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** The name that this thing has in addresses, {@code invoice=7ZQ4M9K2XW3TB}. */
    String named(String thing) {
        return names.get(thing);
    }

    /**
     * This page of a firm with each of the things here in the place of what it shows, and with what nobody ever had.
     */
    List<String> everyAddress(Example at, String route, String what) {
        var page = "/admin/" + at.slug() + route;
        var addresses = new ArrayList<>(List.of(page));
        for (var own : what.split(" ")) {
            var name = own.isEmpty() ? "customer" : names.get(own).replaceFirst("=.*", "");
            for (var thing : names.values()) addresses.add(page + "?" + name + thing.substring(thing.indexOf('=')));
        }
        for (var name : NAMES) addresses.add(page + "?" + name + "=" + STRANGE);
        return addresses;
    }
}
