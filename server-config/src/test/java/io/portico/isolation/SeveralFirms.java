package io.portico.isolation;

import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Firm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One transaction that visits one firm after another, as the news of somebody's address does. */
@Transactional
@ApplicationScoped
public class SeveralFirms {

    @Inject
    CurrentTenant current;

    @Inject
    AnyOperation operation;

    /** Opens a record in one, tries something in the other, and comes back; how many rows were another's. */
    int inTurn(Firm one, int oneMark, Firm other, int otherMark, Way way, Tried asOther) {
        current.visit(one, () -> {
            operation.let(asOther.type(), asOther.id());
            operation.openLater();
            return one;
        });
        var strange = current.visit(other, () -> operation.mark(otherMark) + operation.go(way, asOther));
        return strange + (current.visit(one, () -> operation.mark(oneMark)) == 1 ? 0 : 1);
    }
}
