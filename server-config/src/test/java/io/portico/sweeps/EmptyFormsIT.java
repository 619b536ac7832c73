package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.server.TestServer;
import io.portico.sweeps.KazakhFirm.Visit;
import io.portico.wire.Form;
import io.portico.wire.Form.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whoever sends a form with nothing in it reads why in their own language, down to the last word. */
class EmptyFormsIT {

    private final KazakhFirm kazakh = new KazakhFirm();

    @Test
    void every_form_is_tried() {
        assertEquals(EveryForm.there(), new TreeSet<>(kazakh.ways().keySet()));
    }

    @Test
    void no_form_sent_empty_in_kazakh_is_answered_with_a_foreign_word() throws IOException {
        assertEquals(List.of(), faults(Form::empty));
        try (var log = Files.lines(TestServer.get().log())) {
            assertEquals(List.of(), log.filter(line -> line.contains("unhandled FacesMessages")).toList(), "said on no page");
        }
    }

    @Test
    void neither_is_a_form_sent_by_a_program_that_leaves_all_fields_away() {
        assertEquals(List.of(), faults(Form::bare));
    }

    private List<String> faults(UnaryOperator<Form> emptied) {
        var faults = new ArrayList<String>();
        for (var way : kazakh.ways().entrySet()) {
            var form = form(way);
            if (form == null) faults.add(way.getKey() + " isn't in its page");
            else form.buttons().forEach(button -> faults.addAll(faults(way, button, emptied)));
        }
        return faults;
    }

    private static Form form(Map.Entry<String, Supplier<Visit>> way) {
        var visit = way.getValue().get();
        var page = visit.person().get(visit.path());
        return page.forms().stream().filter(form -> form.isCalled(name(way))).findFirst().orElse(null);
    }

    private List<String> faults(Map.Entry<String, Supplier<Visit>> way, Field button, UnaryOperator<Form> emptied) {
        var visit = way.getValue().get();
        var page = visit.person().get(visit.path());
        var answer = visit.person().follow(visit.person().send(emptied.apply(page.form(name(way))), button));
        var what = way.getKey() + " by " + button.name() + " " + button.value();
        var faults = new ArrayList<String>();
        if (answer.status() != 200 || !answer.isWhole()) faults.add(what + " is answered " + answer.status()
                + (answer.isWhole() ? "" : ", cut off"));
        var foreign = Foreign.words(page.body() + answer.body(), List.of(kazakh.firm.slug().split("-")));
        if (!foreign.isEmpty()) faults.add(what + " says " + foreign);
        return faults;
    }

    private static String name(Map.Entry<String, ?> way) {
        return way.getKey().substring(way.getKey().indexOf('#') + 1);
    }
}
