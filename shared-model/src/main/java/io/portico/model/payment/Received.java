package io.portico.model.payment;

import io.portico.model.money.Money;
import java.time.LocalDate;

/** Money that came in, as pages show it; the amount is positive, note and recorder may be null. */
public record Received(LocalDate on, Money amount, PaymentMethod method, String note, String recordedBy) {

    static Received of(Payment payment) {
        return new Received(
                payment.receivedOn(), payment.amount(), payment.method(), payment.note(), payment.recordedBy());
    }
}
