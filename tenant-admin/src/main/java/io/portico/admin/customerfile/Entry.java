package io.portico.admin.customerfile;

import io.portico.admin.customer.CustomerForm;
import io.portico.model.Refusal;
import io.portico.model.customer.CustomerDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What a customer's record would be by a row, and what is wrong with the row. What it doesn't say stays as it was. */
record Entry(CustomerDetails details, List<Refusal> wrong) {

    /** The record of somebody new when there is none before. */
    static Entry of(Told told, CustomerDetails before) {
        var typed = before == null ? new HashMap<String, String>() : new HashMap<>(CustomerForm.of(before));
        var wrong = new ArrayList<Refusal>();
        told.texts().forEach((field, text) -> {
            var meant = meant(field, text);
            if (meant.isPresent()) typed.put(field.word(), meant.get());
            else wrong.add(Refusal.on(field.word(), "customerFile.wrong." + field.word(), text));
        });
        var form = new CustomerForm(typed);
        var details = form.read();
        wrong.addAll(form.wrong());
        return new Entry(details, wrong);
    }

    private static Optional<String> meant(Field field, String text) {
        return switch (field) {
            case KIND -> Meanings.kind(text);
            case COUNTRY -> Meanings.country(text);
            case LANGUAGE -> Meanings.language(text);
            default -> Optional.of(text);
        };
    }
}
