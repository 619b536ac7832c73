package io.portico.admin.mail;

import io.portico.model.post.Letter;
import io.portico.model.post.LetterState;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mails of a firm that met a problem and have not got past it: refused, given up, too late, or still tried. */
@TenantService
public class Undelivered {

    /** Rows on one page. */
    public static final int ROWS = 25;

    private static final List<String> CUSTOMERS = List.of(
            "select i.letter.id, i.share.customer.publicId from Invitation i where i.letter.id in :letters",
            "select s.letter.id, s.customer.publicId from Share s where s.letter.id in :letters");

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** The rows older than the mail named {@code place}, or newer; the newest when there is none. */
    public MailPart page(String place, boolean newer) {
        var start = place == null ? null : placed(place);
        var found = found(start, newer && start != null);
        var more = found.size() > ROWS;
        var page = new ArrayList<>(more ? found.subList(0, ROWS) : found);
        var backwards = newer && start != null;
        if (backwards) Collections.reverse(page);
        if (page.isEmpty()) return new MailPart(List.of(), null, null);

        var hasNewer = backwards ? more : start != null;
        var hasOlder = backwards || more;
        return new MailPart(
                rows(page),
                hasNewer ? page.get(0).publicId() : null,
                hasOlder ? page.get(page.size() - 1).publicId() : null);
    }

    private List<Letter> found(Long start, boolean newer) {
        var beyond = start == null ? "" : newer ? "and l.id > :start " : "and l.id < :start ";
        var query = em.createQuery(
                        "select l from Letter l where l.problem is not null " + beyond + "order by l.id" + (newer ? "" : " desc"),
                        Letter.class)
                .setMaxResults(ROWS + 1);
        if (start != null) query.setParameter("start", start);
        return query.getResultList();
    }

    private Long placed(String publicId) {
        return em.createQuery("select l.id from Letter l where l.publicId = :id", Long.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<MailRow> rows(List<Letter> letters) {
        var customers = customers(letters.stream().map(Letter::id).toList());
        return letters.stream()
                .map(letter -> new MailRow(
                        letter.publicId(),
                        letter.kind(),
                        letter.recipient(),
                        letter.subject(),
                        letter.createdAt(),
                        letter.attempts(),
                        Fate.of(letter),
                        letter.problem(),
                        letter.state() == LetterState.READY ? letter.notBefore() : null,
                        customers.get(letter.id())))
                .toList();
    }

    private Map<Long, String> customers(Collection<Long> letters) {
        var customers = new HashMap<Long, String>();
        for (var jpql : CUSTOMERS) {
            em.createQuery(jpql, Object[].class)
                    .setParameter("letters", letters)
                    .getResultStream()
                    .forEach(row -> customers.put((Long) row[0], (String) row[1]));
        }
        return customers;
    }
}
