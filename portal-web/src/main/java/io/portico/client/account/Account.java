package io.portico.client.account;

import static io.portico.model.timeline.EventKind.PROFILE_CHANGED;

import io.portico.client.access.CurrentClient;
import io.portico.model.client.Client;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.Timeline;
import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** The signed-in client's own particulars. The firm's timeline tells what became what. */
@TenantService
public class Account {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentClient current;

    @Inject
    CurrentTenant tenant;

    @Inject
    Timeline timeline;

    /** Changes name and language. */
    public void introduce(String first, String last, Language language) {
        var client = em.find(Client.class, current.client().id());
        var changes = changed(
                new Change("firstName", client.firstName(), first.strip()),
                new Change("lastName", client.lastName(), last.strip()),
                new Change("language", client.language().ownName(), language.ownName()));
        client.rename(first, last);
        client.speak(language);
        record(changes);
    }

    /** Changes zone and formats. */
    public void format(Formats wanted) {
        var client = em.find(Client.class, current.client().id());
        var had = client.formats();
        var samples = new Samples(tenant.get());
        var changes = changed(
                new Change("zone", had.zone().getId(), wanted.zone().getId()),
                new Change("dates", samples.date(had.dates()), samples.date(wanted.dates())),
                new Change("times", samples.time(had.times()), samples.time(wanted.times())),
                new Change("amounts", samples.money(had.amounts()), samples.money(wanted.amounts())));
        client.moveTo(wanted.zone());
        client.format(wanted.dates(), wanted.times(), wanted.amounts());
        record(changes);
    }

    private static List<Change> changed(Change... changes) {
        return Stream.of(changes).filter(change -> !change.after().equals(change.before())).toList();
    }

    private void record(List<Change> changes) {
        if (changes.isEmpty()) return;

        timeline.record(PROFILE_CHANGED, current.actor(), About.client(current.client().id(), current.getName()), changes);
    }
}
