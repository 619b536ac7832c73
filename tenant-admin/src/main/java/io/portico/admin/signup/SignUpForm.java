package io.portico.admin.signup;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.NewPassword;
import io.portico.model.access.PasswordRule;
import io.portico.model.access.PersonName;
import io.portico.model.founding.Application;
import io.portico.model.words.Language;
import io.portico.model.words.Zones;
import io.portico.tenancy.Firms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the form of a sign-up: the firm, and who founds it. */
@ApplicationScoped
class SignUpForm {

    @Inject
    FirmForm firm;

    @Inject
    Firms firms;

    /**
     * The application, complete if {@code wrong} stays empty. A password chosen before may be left as it is, then
     * {@code kept} is true and nothing is typed.
     */
    Application read(Map<String, String> typed, String capacity, Language language, boolean kept, List<Refusal> wrong) {
        var described = firm.read(typed, capacity, wrong);
        PersonName.problem(typed.get("first"), "first").ifPresent(wrong::add);
        PersonName.problem(typed.get("last"), "last").ifPresent(wrong::add);
        var email = email(typed.get("email"), wrong);
        var password = new NewPassword(typed.get("password"), typed.get("again"));
        if (!kept || password.typed() != null) wrong.addAll(password.problems(PasswordRule.WITH_SECOND_STEP, known(typed)));
        if (!Zones.isOne(typed.get("zone"))) wrong.add(Refusal.on("zone", "register.zone"));
        if (!wrong.isEmpty()) return null;

        return new Application(described.company(), described.slug(), described.capacity(), email,
                typed.get("first").strip(), typed.get("last").strip(), language, ZoneId.of(typed.get("zone")));
    }

    private static EmailAddress email(String typed, List<Refusal> wrong) {
        try {
            return EmailAddress.of(typed);
        } catch (Refusal no) {
            wrong.add(no);
            return null;
        }
    }

    /** What everybody can know of the founder: no password is made of it (security.md P-3). */
    private List<String> known(Map<String, String> typed) {
        var typedWords = Stream.of("company", "slug", "first", "last", "email").map(typed::get);
        return Stream.concat(typedWords, Stream.of(firms.house().name())).filter(Objects::nonNull).toList();
    }
}
