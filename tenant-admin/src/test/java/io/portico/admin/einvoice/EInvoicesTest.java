package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.changed;
import static io.portico.admin.einvoice.Samples.demo;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.admin.einvoice.document.Adjustment;
import io.portico.admin.einvoice.document.EInvoice.Period;
import io.portico.admin.einvoice.document.EInvoice.Preceding;
import io.portico.admin.einvoice.document.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EInvoicesTest {

    final EInvoices reader = new EInvoices();

    @ParameterizedTest
    @ValueSource(strings = {"ubl-lt-several-rates", "cii-lt-several-rates"})
    void everything_the_document_says_is_read_in_both_syntaxes(String file) {
        var invoice = invoice(good(file));

        assertEquals("ŽS-2026/0092", invoice.number());
        assertEquals(Kind.INVOICE, invoice.kind());
        assertEquals("380", invoice.typeCode());
        assertEquals(LocalDate.of(2026, 9, 14), invoice.issued());
        assertEquals(LocalDate.of(2026, 10, 14), invoice.due());
        assertEquals("EUR", invoice.currency().getCurrencyCode());
        assertEquals(List.of("Ačiū, kad perkate mūsų medų, įdėtą į ąžuolinius indus."), invoice.notes());
        assertEquals("PO-77004", invoice.references().order());
        assertEquals("SUT-2026/5", invoice.references().contract());
        assertEquals("Pirkimai", invoice.references().buyer());
        assertEquals(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 14)), invoice.period());
        assertEquals(LocalDate.of(2026, 9, 12), invoice.delivered());
        assertEquals("Apmokėti per 30 dienų.\nDelspinigiai 0,02 % per dieną.", invoice.paymentTerms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubl-lt-several-rates", "cii-lt-several-rates"})
    void parties_are_read_with_all_that_identifies_them(String file) {
        var seller = invoice(good(file)).seller();

        assertEquals("UAB „Žaliasis šilas“ ir ąžuolynų bičių ūkis", seller.name());
        assertEquals("Žaliasis šilas", seller.tradingName());
        assertEquals("LT100012345610", seller.vatId());
        assertEquals("302211447", seller.registrationNumber());
        assertEquals("ŽS-12", seller.id());
        assertEquals(List.of("Ąžuolyno g. 7", "Šilainių sen."), seller.addressLines());
        assertEquals("Kaunas", seller.city());
        assertEquals("LT-44001", seller.postCode());
        assertEquals("LT", seller.country());
        assertEquals("Eglė Įsrūtė", seller.contact());
        assertEquals("saskaitos@zaliasis-silas.example", seller.email());

        assertEquals("BME-0042", invoice(good(file)).buyer().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubl-lt-several-rates", "cii-lt-several-rates"})
    void lines_keep_quantity_price_and_their_own_allowances(String file) {
        var lines = invoice(good(file)).lines();

        assertEquals(4, lines.size());
        var honey = lines.get(0);
        assertEquals("Medus „Ąžuolas“, 1 kg", honey.name());
        assertEquals("Šviesus, su įšaldytu koriu", honey.description());
        assertEquals("M-01", honey.itemNumber());
        assertEquals(new BigDecimal("120"), honey.quantity());
        assertEquals("KGM", honey.unit());
        assertEquals(new BigDecimal("8.40"), honey.unitPrice());
        assertEquals(new BigDecimal("984.00"), honey.net());
        assertEquals("S", honey.taxCategory());
        assertEquals(new BigDecimal("21"), honey.taxRate());
        assertEquals(
                List.of(new Adjustment(
                        false, new BigDecimal("24.00"), null, null, "Pažeistos etiketės", "104", null, null)),
                honey.adjustments());
        assertEquals(new BigDecimal("0.345"), lines.get(2).unitPrice(), "34.50 for a hundred candles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubl-lt-several-rates", "cii-lt-several-rates"})
    void sums_taxes_and_charges_stand_as_in_the_document(String file) {
        var invoice = invoice(good(file));
        var totals = invoice.totals();

        assertEquals(new BigDecimal("1528.50"), totals.lines());
        assertEquals(new BigDecimal("50.00"), totals.allowances());
        assertEquals(new BigDecimal("12.40"), totals.charges());
        assertEquals(new BigDecimal("1490.90"), totals.net());
        assertEquals(new BigDecimal("280.12"), totals.tax());
        assertEquals(new BigDecimal("1771.02"), totals.gross());
        assertEquals(new BigDecimal("100.00"), totals.prepaid());
        assertEquals(new BigDecimal("1671.02"), totals.payable());
        assertEquals(167_102L, invoice.minor(totals.payable()));
        assertEquals(
                List.of("S", "S", "E"),
                invoice.taxes().stream().map(row -> row.category()).toList());
        assertEquals("Pašto paslaugos, PVMĮ 24 str.", invoice.taxes().get(2).exemption());
        assertEquals(
                List.of(false, true),
                invoice.adjustments().stream().map(Adjustment::charge).toList());
        assertEquals(new BigDecimal("5"), invoice.adjustments().get(0).percent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubl-de-reverse-charge", "cii-de-reverse-charge"})
    void the_way_to_pay_and_the_reason_for_no_tax_are_read(String file) {
        var invoice = invoice(good(file));
        var means = invoice.paymentMeans().get(0);

        assertEquals("30", means.code());
        assertEquals("DE02120300000000202051", means.account());
        assertEquals("BYLADEM1001", means.bic());
        assertEquals("AE", invoice.taxes().get(0).category());
        assertEquals("VATEX-EU-AE", invoice.taxes().get(0).exemptionCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubl-lt-credit-note", "cii-lt-credit-note"})
    void a_credit_note_is_told_by_a_flag_and_keeps_its_amounts_positive(String file) {
        var invoice = invoice(good(file));

        assertTrue(invoice.credit());
        assertEquals("381", invoice.typeCode());
        assertEquals(new BigDecimal("30.49"), invoice.totals().payable());
        assertEquals(
                List.of(new Preceding("ŽS-2026/0092", LocalDate.of(2026, 9, 14))),
                invoice.references().preceding());
        assertNull(invoice.due());
    }

    @Test
    void a_corrected_invoice_is_no_credit_note() {
        var invoice = invoice(good("ubl-corrected"));

        assertEquals(Kind.CORRECTED, invoice.kind());
        assertFalse(invoice.credit());
    }

    @Test
    void tax_may_be_accounted_in_another_currency() {
        var totals = invoice(good("ubl-tax-in-euro")).totals();

        assertEquals(new BigDecimal("138.60"), totals.tax());
        assertEquals("EUR", totals.taxCurrency());
        assertEquals(new BigDecimal("119.35"), totals.accountedTax());
    }

    @Test
    void a_kazakh_buyer_without_vat_id_is_known_by_its_registration_number() {
        var buyer = invoice(good("ubl-kz-dollars")).buyer();

        assertEquals("ЖШС «Әулиеата Құрылыс»", buyer.name());
        assertEquals("reg:080740001234", buyer.key());
    }

    @Test
    void a_yen_has_no_cents() {
        var invoice = invoice(changed("ubl-corrected", "EUR", "JPY"));

        assertEquals(726L, invoice.minor(invoice.totals().payable()));
    }

    @Test
    void demo_invoices_are_those_of_the_pictures() {
        assertEquals(483_030L, minorPayable("ACM-2026-0147"));
        assertEquals(96_800L, minorPayable("ACM-2026-0152"));
        assertEquals(98_000L, minorPayable("ACM-2026-0153"));
        assertEquals(121_000L, minorPayable("ACM-2026-0139"));
        assertEquals(217_800L, minorPayable("ACM-2026-0121"));
        assertEquals(36_300L, minorPayable("ACM-2026-0118"));
        assertEquals(544_500L, minorPayable("ACM-2026-0102"));
        assertEquals(72_600L, minorPayable("ACM-2026-0088"));
    }

    private static long minorPayable(String number) {
        var invoice = invoice(demo(number));
        assertEquals(number, invoice.number());
        return invoice.minor(invoice.totals().payable());
    }
}
