package io.portico.admin.settings;

import io.portico.model.payment.Iban;
import io.portico.model.timeline.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What differs between two states of the settings, field by field, as the timeline keeps it. */
final class SettingsChanges {

    private final PortalChoices before;
    private final PortalChoices after;
    private final List<Change> changes = new ArrayList<>();

    private SettingsChanges(PortalChoices before, PortalChoices after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(PortalChoices before, PortalChoices after) {
        return new SettingsChanges(before, after).all();
    }

    private List<Change> all() {
        compare("portal", choices -> choices.open() ? "key:portal.on" : "key:portal.off");
        compare("name", PortalChoices::name);
        compare("address", choices -> choices.slug().value());
        compare("contact", PortalChoices::contact);
        compare("accent", choices -> choices.accent().hex());
        compare("legalName", choices -> choices.imprint().legalName());
        compare("street", choices -> choices.imprint().street());
        compare("postCode", choices -> choices.imprint().postCode());
        compare("city", choices -> choices.imprint().city());
        compare("country", choices -> choices.imprint().country());
        compare("vatId", choices -> choices.imprint().vatId());
        compare("registrationNumber", choices -> choices.imprint().registrationNumber());
        compare("iban", choices -> grouped(choices.account().iban()));
        compare("bic", choices -> choices.account().bic());
        compare("accountName", choices -> choices.account().holder());
        compare("defaultLanguage", choices -> choices.language().ownName());
        compare("zone", choices -> choices.zone().getId());
        compare("currency", PortalChoices::currency);
        compare("terms", PortalChoices::terms);
        compare("privacy", PortalChoices::privacy);
        compare("signInMethod", choices -> "key:signInMethod." + choices.method());
        compare("unknownAddress", choices -> "key:unknownAddress." + choices.unknown());
        compare("recordSignIn", choices -> choices.byRecord() ? "key:answer.yes" : "key:answer.no");
        return changes;
    }

    private static String grouped(String iban) {
        return iban == null ? null : new Iban(iban).grouped();
    }

    private void compare(String what, Function<PortalChoices, String> part) {
        var was = part.apply(before);
        var is = part.apply(after);
        if (!Objects.equals(was, is)) changes.add(new Change(what, was, is));
    }
}
