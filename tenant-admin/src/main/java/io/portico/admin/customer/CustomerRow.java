package io.portico.admin.customer;

import io.portico.model.money.Money;
import java.util.List;

/** One customer in the list, with what is open and late in each currency. */
public record CustomerRow(
        String publicId, String name, String email, String vatId, String externalKey, List<Money> open, List<Money> overdue) {

    /** The number the firm itself knows them by. */
    public String reference() {
        return externalKey == null ? vatId : externalKey;
    }
}
