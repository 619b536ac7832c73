package io.portico.admin.post;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;

/**
 * What became of one try to send.
 *
 * @param reason what the mail server said, or what went wrong, in at most 300 characters; null when it was taken
 */
record Attempt(Outcome outcome, String reason) {

    /** TAKEN by the mail server; REFUSED for good, because it won't have this recipient; or FAILED for now. */
    enum Outcome {
        TAKEN,
        REFUSED,
        FAILED
    }

    static final Attempt TAKEN = new Attempt(Outcome.TAKEN, null);

    private static final int LONGEST = 300;
    private static final Pattern REPLY = Pattern.compile("[45]\\d\\d[ -].*", Pattern.DOTALL);

    /** Reads what the mail server meant: an invalid address stays invalid, everything else may pass (RFC 5321 §4.2.1). */
    static Attempt failed(Exception problem) {
        var refused = problem instanceof SendFailedException failure && hasAny(failure.getInvalidAddresses());
        return new Attempt(refused ? Outcome.REFUSED : Outcome.FAILED, reason(problem));
    }

    private static boolean hasAny(Address[] addresses) {
        return addresses != null && addresses.length > 0;
    }

    private static String reason(Exception problem) {
        var reason = problem.getClass().getSimpleName();
        for (var each = problem; each != null; each = next(each)) {
            var words = each.getMessage() == null ? "" : each.getMessage().strip();
            if (REPLY.matcher(words).matches()) return shortened(words);
            if (!words.isEmpty()) reason = words;
        }
        return shortened(reason);
    }

    private static Exception next(Exception problem) {
        if (problem instanceof MessagingException failure && failure.getNextException() != null) {
            return failure.getNextException();
        }
        return problem.getCause() instanceof Exception cause && cause != problem ? cause : null;
    }

    private static String shortened(String words) {
        var line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
