package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A form that doesn't come from our own page in this very browser does nothing, and says so (security.md H-4). */
class StaleFormsIT {

    private static final String WORDS = "Бұл бет ұзақ ашық тұрды";

    /** What has no place for words: leaving, and what only reckons in the page. */
    private static final Set<String> SILENT = Set.of("leave", "remove", "add", "reckon");

    private final KazakhFirm kazakh = new KazakhFirm();

    @Test
    void no_form_acts_without_its_token() {
        var acted = new ArrayList<String>();
        var sent = 0;
        for (var way : kazakh.ways().entrySet()) {
            var name = way.getKey().substring(way.getKey().indexOf('#') + 1);
            if (name.equals("end-viewing")) continue;

            for (var token : List.of("", "forged")) {
                var visit = way.getValue().get();
                var form = visit.person().get(visit.path()).form(name).with("form-token", token);
                for (var button : form.buttons()) {
                    var answer = visit.person().send(form, button);
                    sent++;
                    var told = answer.body().contains(WORDS) || SILENT.contains(button.name());
                    if (answer.status() != 200 || !told) {
                        acted.add(way.getKey() + " by " + button.name() + " " + answer.status());
                    }
                }
            }
        }
        System.out.println("Form tokens: " + sent + " forms without theirs, none of which did anything");

        assertEquals(List.of(), acted);
        assertTrue(sent > 60, "sent " + sent);
    }
}
