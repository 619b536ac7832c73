package io.portico.admin.access;

import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.StaffSession.Level;
import io.portico.model.words.Formats;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Somebody between the password and being signed in. They count as nobody everywhere but on the page of their next step. */
@RequestScoped
public class Arriving {

    @Inject
    Reader reader;

    private Colleague colleague;
    private Token token;
    private Level level;

    void is(Colleague somebody, Token session, Level reached) {
        colleague = somebody;
        token = session;
        level = reached;
        reader.is(Formats.usual(somebody.language(), somebody.zone()));
    }

    public boolean isThere() {
        return colleague != null;
    }

    /** Whether all that is left is to keep recovery codes. */
    public boolean isPastBothSteps() {
        return level == Level.CODES;
    }

    public Colleague colleague() {
        return colleague;
    }

    Token token() {
        return token;
    }

    Level level() {
        return level;
    }
}
