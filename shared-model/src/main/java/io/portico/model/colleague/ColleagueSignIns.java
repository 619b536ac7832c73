package io.portico.model.colleague;

import io.portico.model.access.EmailAddress;
import io.portico.model.signin.Origin;
import io.portico.model.signin.SignIn;
import io.portico.model.signin.SignInRow;
import io.portico.model.signin.Way;
import io.portico.platform.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** When colleagues came in, and when somebody tried to in their name. */
@Transactional
@ApplicationScoped
public class ColleagueSignIns {

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    /** Writes down that somebody came in. Returns whether their account was in use before, but never in this browser. */
    public boolean in(Colleague colleague, Way way, boolean knownBrowser, Origin origin) {
        var fresh = !knownBrowser && cameInBefore(colleague.id());
        em.persist(new ColleagueSignIn(colleague.id(), SignIn.in(way, fresh, origin, colleague.email(), clock.now())));
        return fresh;
    }

    private boolean cameInBefore(long colleague) {
        return em.createQuery("select count(s) from ColleagueSignIn s where s.colleagueId = :id and s.signIn.cameIn = true", Long.class)
                        .setParameter("id", colleague)
                        .getSingleResult()
                > 0;
    }

    /** Writes down a try in vain; {@code colleague} is null for an address nobody has. */
    public void refused(EmailAddress address, Colleague colleague, Way way, Origin origin) {
        var id = colleague == null ? null : colleague.id();
        em.persist(new ColleagueSignIn(id, SignIn.refused(way, origin, address, clock.now())));
    }

    /** The newest tries, the newest first. */
    public List<SignInRow> of(long colleague) {
        return em.createQuery("select s from ColleagueSignIn s where s.colleagueId = :id order by s.id desc", ColleagueSignIn.class)
                .setParameter("id", colleague)
                .setMaxResults(SignIn.SHOWN)
                .getResultStream()
                .map(row -> row.signIn().row())
                .toList();
    }
}
