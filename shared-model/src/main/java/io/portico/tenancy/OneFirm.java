package io.portico.tenancy;

import io.portico.platform.OneTry;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.SingleTableMultitenantPolicy;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.querykeys.OneToOneQueryKey;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Names the firm where EclipseLink leaves it out: when a row that was read is changed or removed, which it finds again by
 * its key and version, and when a reference is followed by an outer join.
 */
public class OneFirm extends OneTry {

    @Override
    public void customize(Session session) {
        super.customize(session);
        for (var descriptor : session.getDescriptors().values()) {
            var lock = (VersionLockingPolicy) descriptor.getOptimisticLockingPolicy();
            if (lock != null) descriptor.setOptimisticLockingPolicy(new FirmAndVersion(lock.getWriteLockField()));
        }
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                session.getDescriptors().values().forEach(OneFirm::joinWithinFirm);
            }
        });
    }

    /**
     * Joins go by these keys. In the reference itself the firm would do harm: what a transaction has read already is found
     * again by its key alone, and with the firm in the question it would be read from the database once more.
     */
    private static void joinWithinFirm(ClassDescriptor descriptor) {
        for (var mapping : descriptor.getMappings()) {
            if (!(mapping instanceof OneToOneMapping reference)) continue;

            var criteria = reference.getSelectionCriteria();
            var row = criteria.getBuilder();
            var key = new OneToOneQueryKey();
            key.setName(reference.getAttributeName());
            key.setReferenceClass(reference.getReferenceClass());
            key.setJoinCriteria(criteria.and(row.getField(firm(reference.getReferenceDescriptor()))
                    .equal(row.getParameter(firm(descriptor)))));
            descriptor.addQueryKey(key);
        }
    }

    /** The column of an entity's table that says whose the row is. */
    static DatabaseField firm(ClassDescriptor descriptor) {
        var tenancy = (SingleTableMultitenantPolicy) descriptor.getMultitenantPolicy();
        return tenancy.getTenantDiscriminatorFields().keySet().iterator().next();
    }
}
