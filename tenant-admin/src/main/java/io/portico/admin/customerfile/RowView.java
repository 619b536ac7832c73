package io.portico.admin.customerfile;

import io.portico.admin.customer.CustomerChanges;
import io.portico.model.Refusal;
import io.portico.model.customerfile.CustomerFileRow;
import io.portico.model.customerfile.RowResult;
import io.portico.model.timeline.Change;
import java.util.List;

/**
 * One row of a file as a page shows it.
 *
 * @param name what it calls the customer, or their name where it doesn't say
 * @param changes what it would change of a customer who is there
 */
public record RowView(
        int number,
        RowResult result,
        String name,
        String key,
        String customer,
        String customerName,
        List<Change> changes,
        List<Refusal> wrong) {

    static RowView of(CustomerFileRow row) {
        var told = Told.read(row.told());
        var customer = row.customer();
        var open = customer != null && row.result().isWaiting();
        var changes = open
                ? CustomerChanges.between(customer.details(), Entry.of(told, customer.details()).details())
                : List.<Change>of();
        var name = told.text(Field.NAME);
        return new RowView(
                row.number(),
                row.result(),
                name == null && customer != null ? customer.name() : name,
                told.text(Field.EXTERNAL_KEY),
                customer == null ? null : customer.publicId(),
                customer == null ? null : customer.name(),
                changes,
                Wrongs.read(row.wrong()));
    }
}
