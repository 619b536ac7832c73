package io.portico.admin.signup;

import io.portico.model.founding.PendingSignUp;
import io.portico.model.words.Language;
import java.util.Map;

/** What stands in the form of a sign-up when it opens: what was typed before, but for the password. */
final class Prefilled {

    private Prefilled() {}

    static Map<String, String> with(PendingSignUp waiting, Language language) {
        if (waiting == null) return Map.of("zone", usualZone(language));

        var typed = waiting.application();
        return Map.of(
                "company", typed.company(),
                "slug", typed.slug().value(),
                "capacity", typed.capacity().name(),
                "first", typed.first(),
                "last", typed.last(),
                "email", typed.email().original(),
                "zone", typed.zone().getId());
    }

    /** Where most speakers of a language live; a script proposes the browser's own zone instead. */
    private static String usualZone(Language language) {
        return switch (language) {
            case LT -> "Europe/Vilnius";
            case DE -> "Europe/Berlin";
            case RO -> "Europe/Bucharest";
            case KK -> "Asia/Almaty";
            default -> "UTC";
        };
    }
}
