package io.portico.client.registration;

import io.portico.model.access.NewPassword;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.PasswordRule;
import io.portico.model.access.PersonName;
import io.portico.model.words.Language;
import io.portico.model.words.Zones;
import io.portico.tenancy.Firm;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What somebody typed to register with; any part may be null. {@code byPassword} is what they chose, where there is a choice. */
public record Registration(
        String first, String last, String language, String zone, boolean byPassword, NewPassword password) {

    /** Whether a field was typed or pasted at all: what is filled in already or merely pressed counts as nothing. */
    public boolean isTyped() {
        return Stream.of(first, last, password.typed(), password.again()).anyMatch(text -> text != null && !text.isBlank());
    }

    /** Everything that is wrong, in the order of the form; empty when it can be done. */
    public List<Refusal> problems(Firm firm, EmailAddress address) {
        var problems = new ArrayList<Refusal>();
        if (Language.of(language).isEmpty()) problems.add(Refusal.on("language", "register.language"));
        name(first, "first", problems);
        name(last, "last", problems);
        if (usesPassword(firm)) problems.addAll(password.problems(PasswordRule.ALONE, known(firm, address)));
        if (!Zones.isOne(zone)) problems.add(Refusal.on("zone", "register.zone"));
        return problems;
    }

    /** Refuses an empty or endless name at its field. */
    public static void name(String name, String field, List<Refusal> problems) {
        PersonName.problem(name, field).ifPresent(problems::add);
    }

    private static List<String> known(Firm firm, EmailAddress address) {
        return List.of(firm.name(), firm.slug(), address.original());
    }

    /** Whether a password is set: the firm may want one of everybody or of nobody. */
    public boolean usesPassword(Firm firm) {
        return switch (firm.signInMethod()) {
            case CODE -> false;
            case PASSWORD, TWO_STEPS -> true;
            case EITHER -> byPassword;
        };
    }

    Language spoken() {
        return Language.of(language).orElseThrow();
    }

    ZoneId where() {
        return ZoneId.of(zone);
    }
}
