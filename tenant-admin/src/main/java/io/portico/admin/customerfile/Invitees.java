package io.portico.admin.customerfile;

import io.portico.admin.sharing.Recipient;
import io.portico.admin.sharing.Recipients;
import io.portico.model.access.EmailAddress;
import io.portico.model.customer.Customer;
import io.portico.model.customerfile.RowResult;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The customers of a file whom nobody sees in the portal yet, although their record has an e-mail address. */
@TenantService
public class Invitees {

    /** How many are offered at once. */
    public static final int MOST = 100;

    private static final String OPEN = """
            select c from Customer c where c.emailCanonical is not null
            and c.id in (select r.customer.id from CustomerFileRow r where r.file = :file and r.result in :taken)
            and not exists (select s from Share s where s.customer = c and s.revokedAt is null)
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CustomerFiles files;

    @Inject
    Recipients recipients;

    /** One of them, with the address on the record, and who that is to the firm. */
    public record Invitee(String publicId, String name, Recipient recipient) {

        public EmailAddress address() {
            return recipient.address();
        }
    }

    /** The next ones by name, at most a hundred. */
    public List<Invitee> of(String file) {
        return em.createQuery(OPEN + "order by c.name, c.id", Customer.class)
                .setParameter("file", files.find(file))
                .setParameter("taken", List.of(RowResult.CREATED, RowResult.UPDATED, RowResult.UNCHANGED))
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::invitee)
                .toList();
    }

    /** How many there are in all. */
    public long count(String file) {
        return em.createQuery(OPEN.replace("select c from", "select count(c) from"), Long.class)
                .setParameter("file", files.find(file))
                .setParameter("taken", List.of(RowResult.CREATED, RowResult.UPDATED, RowResult.UNCHANGED))
                .getSingleResult();
    }

    /** Those of them who were chosen. */
    List<Invitee> chosen(String file, Collection<String> publicIds) {
        return of(file).stream().filter(invitee -> publicIds.contains(invitee.publicId())).toList();
    }

    private Invitee invitee(Customer customer) {
        var address = customer.details().email();
        var recipient = recipients.of(customer.publicId(), List.of(address)).get(0);
        return new Invitee(customer.publicId(), customer.name(), recipient);
    }
}
