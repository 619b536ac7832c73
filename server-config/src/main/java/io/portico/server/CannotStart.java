package io.portico.server;

import java.util.Locale;

/** A reason not to start, in one sentence that says what to do about it. */
class CannotStart extends RuntimeException {

    CannotStart(String sentence, Object... parts) {
        super(parts.length == 0 ? sentence : String.format(Locale.ROOT, sentence, parts));
    }
}
