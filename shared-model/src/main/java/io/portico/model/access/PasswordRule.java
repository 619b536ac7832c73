package io.portico.model.access;

import io.portico.model.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;

/**
 * Which passwords are taken: 15 characters where the password is all there is, 8 where a second step follows, at most
 * 256, and none that a stranger would try early. No rule asks for kinds of characters (NIST SP 800-63B-4 §3.1.1.2).
 */
public enum PasswordRule {

    /** The password alone lets somebody in. */
    ALONE(15),

    /** A second step follows. */
    WITH_SECOND_STEP(8);

    /** The longest password taken, in characters. */
    public static final int LONGEST = 256;

    private static final int ESTIMATED = 40;
    private static final long LONGEST_ESTIMATE_IN_MILLISECONDS = 100;
    private static final double FEWEST_GUESSES = 1e8;

    private final int shortest;

    PasswordRule(int shortest) {
        this.shortest = shortest;
    }

    /** The fewest characters (code points) it takes. */
    public int shortest() {
        return shortest;
    }

    /**
     * Refuses a password by the reason a person can act on. {@code about} is what everybody knows of them: the firm's
     * name, its address word, the e-mail address.
     */
    public void check(String password, Collection<String> about) {
        var normal = PasswordHash.normalized(password == null ? "" : password);
        var length = normal.codePointCount(0, normal.length());
        if (length == 0) throw refusal("password.empty");
        if (length < shortest) throw refusal("password.tooShort", shortest, length);
        if (length > LONGEST) throw refusal("password.tooLong", LONGEST);

        // In lower case: the estimate itself changes case by the machine's locale, and Turkish has two letters i.
        var lower = normal.toLowerCase(Locale.ROOT);
        if (isMadeOf(wordsIn(about), lower)) throw refusal("password.aboutYou");
        if (guesses(lower) < FEWEST_GUESSES) throw refusal("password.common");
    }

    /** Whether hardly anything is left of the password once the known words are taken out. */
    private boolean isMadeOf(List<String> words, String lower) {
        var rest = lower;
        for (var word : words) rest = rest.replace(word, "");
        return !rest.equals(lower) && rest.codePointCount(0, rest.length()) < 8;
    }

    private static List<String> wordsIn(Collection<String> about) {
        var words = new ArrayList<String>();
        for (var text : about) {
            if (text == null) continue;
            var lower = PasswordHash.normalized(text).toLowerCase(Locale.ROOT);
            words.add(lower);
            words.add(lower.replaceAll("\\s", ""));
            words.addAll(List.of(lower.split("[^\\p{L}\\p{N}]+")));
        }
        words.removeIf(word -> word.length() < 3);
        words.sort(Comparator.comparingInt(String::length).reversed());
        return words;
    }

    private static double guesses(String lower) {
        var once = unrepeated(lower);
        var end = Math.min(once.length(), ESTIMATED);
        return Estimate.ESTIMATE.estimate(once.substring(0, end)).getGuesses().doubleValue();
    }

    /** What is typed over and over counts once: the estimate neither sees long repetitions nor ends soon on them. */
    private static String unrepeated(String text) {
        for (var length = 1; length <= text.length() / 2; length++) {
            if (text.startsWith(text.substring(length))) return text.substring(0, length);
        }
        return text;
    }

    private static Refusal refusal(String key, Object... details) {
        return Refusal.on("password", key, details);
    }

    /** Read once, when the first password is checked: the dictionaries take a moment and some megabytes. */
    private static final class Estimate {
        static final Nbvcxz ESTIMATE = new Nbvcxz(new ConfigurationBuilder()
                .setLocale(Locale.ENGLISH)
                .setDistanceCalc(false)
                .setCombinationAlgorithmTimeout(LONGEST_ESTIMATE_IN_MILLISECONDS)
                .createConfiguration());
    }
}
