package io.portico.admin.invoice;

import io.portico.model.money.Money;
import io.portico.model.payment.PaymentMethod;
import java.time.LocalDate;

/** A payment as a colleague enters it; the note may be null. */
public record PaymentEntry(Money amount, LocalDate on, PaymentMethod method, String note) {}
