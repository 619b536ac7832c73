package io.portico.admin.sharing;

import io.portico.model.money.Money;
import java.util.List;

/** What a share would show at this moment: so many invoices, and what is still open on them in each currency. */
public record Promise(long invoices, List<Money> open) {

    static final Promise NOTHING = new Promise(0, List.of());
}
