package io.portico.tenancy;

import org.eclipse.persistence.descriptors.SingleTableMultitenantPolicy;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;

/** Finds the row to change or remove by its key, its version and the firm that was entered. */
class FirmAndVersion extends VersionLockingPolicy {

    private static final long serialVersionUID = 1;

    FirmAndVersion(DatabaseField version) {
        super(version);
        storeInObject();
    }

    @Override
    public Expression buildUpdateExpression(DatabaseTable table, Expression key, AbstractRecord row, AbstractRecord changes) {
        var found = super.buildUpdateExpression(table, key, row, changes);
        var firm = OneFirm.firm(descriptor);
        return found.and(found.getBuilder().getField(firm).equal(found.getBuilder().getParameter(firm)));
    }

    @Override
    public Expression buildDeleteExpression(DatabaseTable table, Expression key, AbstractRecord row) {
        return buildUpdateExpression(table, key, row, null);
    }

    @Override
    public void addLockValuesToTranslationRow(ObjectLevelModifyQuery query) {
        super.addLockValuesToTranslationRow(query);
        var tenancy = (SingleTableMultitenantPolicy) descriptor.getMultitenantPolicy();
        tenancy.addFieldsToRow(query.getTranslationRow(), query.getSession());
    }
}
