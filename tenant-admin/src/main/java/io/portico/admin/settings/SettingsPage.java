package io.portico.admin.settings;

import io.portico.admin.branding.Logo;
import io.portico.model.Refusal;
import io.portico.model.timeline.Change;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The firm's decisions about its portal, in one form. What was typed survives every mistake, the chosen logo too. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    PortalSettings settings;

    @Inject
    LogoField logoField;

    @Inject
    Refusals refusals;

    @Inject
    AfterSaving afterSaving;

    private Map<String, Object> typed;
    private Logo chosen;
    private List<Change> differences = List.of();

    public void save() throws IOException {
        var read = settings.read(getTyped());
        var logo = logoField.read(typed, read.wrong());
        if (!read.wrong().isEmpty()) {
            read.wrong().forEach(refusals::tell);
            correct(logo);
            return;
        }
        var choices = read.choices();
        try {
            afterSaving.go(choices.slug(), settings.save(version(), choices, logo));
        } catch (Refusal no) {
            correct(logo);
            differences = settings.differences(choices);
            typed.put("version", settings.shown().get("version"));
            throw no;
        }
    }

    private void correct(LogoChoice logo) {
        chosen = logo.fresh();
        if (chosen != null) typed.put("logoKept", settings.keep(chosen));
    }

    private int version() {
        var seen = String.valueOf(typed.get("version"));
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    public Map<String, Object> getTyped() {
        return typed == null ? typed = settings.shown() : typed;
    }

    /** The logo that was chosen but not saved yet, or null. */
    public Logo getChosen() {
        return chosen;
    }

    /** What saving once more would change of what a colleague has just saved; empty otherwise. */
    public List<Change> getDifferences() {
        return differences;
    }
}
