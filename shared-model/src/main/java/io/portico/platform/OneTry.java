package io.portico.platform;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * What breaks on a connection breaks the transaction. EclipseLink would ask three times more on fresh connections, each of
 * which is waited for; {@link Attempt} knows better whether it is worth it.
 */
public class OneTry implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var login = session.getLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
    }
}
