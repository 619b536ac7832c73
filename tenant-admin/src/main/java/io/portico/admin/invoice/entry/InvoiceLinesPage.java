package io.portico.admin.invoice.entry;

import io.portico.model.invoice.Reckoning;
import io.portico.model.invoice.ZeroRate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The lines of an invoice's form, and what they come to. */
@Named
@RequestScoped
public class InvoiceLinesPage {

    @Inject
    InvoiceEditPage form;

    public List<TypedLine> getAll() {
        return form.typed().lines();
    }

    /** The sums of what stands in the form, as far as it can be read; null while it can't. */
    public Reckoning getSums() {
        return form.form().sums();
    }

    public ZeroRate[] getZeroRates() {
        return ZeroRate.values();
    }

    public List<String> getUnits() {
        return TypedLine.UNITS;
    }
}
