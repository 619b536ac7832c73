package io.portico.model.access;

import com.ibm.icu.text.IDNA;
import io.portico.model.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as it was written and in the one form that tells who it is. Two spellings of one mailbox have the
 * same canonical form and are equal; mail goes to the address as it was written when it was stored.
 */
public record EmailAddress(String original, String canonical) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    // UTS 46 as browsers and registries use it: unlike IDNA 2003 it keeps ß and ς, which are domains of their own.
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    public EmailAddress {
        if (!canonical.equals(canonicalOf(original))) throw new IllegalArgumentException("not its canonical form");
    }

    /** What somebody typed or a row holds; refuses by name what can't be a mailbox that we can reach. */
    public static EmailAddress of(String typed) {
        var text = typed == null ? "" : typed.strip();
        return new EmailAddress(text, canonicalOf(text));
    }

    /** Whether this could be an address at all. */
    public static boolean isOne(String typed) {
        try {
            of(typed);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /** The part before the @, as it was written. */
    public String localPart() {
        return original.substring(0, original.lastIndexOf('@'));
    }

    /** The domain in its canonical, all-ASCII form. */
    public String domain() {
        return canonical.substring(canonical.lastIndexOf('@') + 1);
    }

    /** What an SMTP server is told: the local part as it was written, the domain in ASCII. */
    public String deliverable() {
        return localPart() + "@" + domain();
    }

    /** Enough to recognise one's own address, too little to learn somebody else's: {@code p…@acme.example}. */
    public String masked() {
        return original.charAt(0) + "…" + original.substring(original.lastIndexOf('@')).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress address && canonical.equals(address.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return original;
    }

    private static String canonicalOf(String text) {
        if (text.isEmpty()) throw refusal("email.empty");
        if (text.length() > LONGEST) throw refusal("email.tooLong");
        if (text.codePoints().anyMatch(Character::isISOControl)) throw refusal("email.control");
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFKC)) throw refusal("email.lookalike");

        var at = text.lastIndexOf('@');
        if (at < 1 || at != text.indexOf('@') || at == text.length() - 1) throw refusal("email.shape");
        var canonical = localPart(text.substring(0, at)) + "@" + domain(text.substring(at + 1));
        if (canonical.length() > LONGEST) throw refusal("email.tooLong");
        return canonical;
    }

    private static String localPart(String text) {
        if (text.chars().anyMatch(c -> c > 127)) throw refusal("email.localPart");
        if (text.length() > LONGEST_LOCAL_PART || !LOCAL_PART.matcher(text).matches()) throw refusal("email.shape");
        return text.toLowerCase(Locale.ROOT);
    }

    private static String domain(String text) {
        var info = new IDNA.Info();
        var ascii = DOMAINS.nameToASCII(text, new StringBuilder(), info).toString();
        if (info.hasErrors() || !DOMAIN.matcher(ascii).matches()) throw refusal("email.domain");
        return ascii;
    }

    private static Refusal refusal(String key) {
        return Refusal.on("email", key);
    }
}
