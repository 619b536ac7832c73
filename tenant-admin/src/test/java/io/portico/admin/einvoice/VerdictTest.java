package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.bad;
import static io.portico.admin.einvoice.Samples.changed;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.admin.einvoice.Verdict.Failure;
import io.portico.admin.einvoice.Verdict.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {

    static final EInvoices READER = Samples.READER;

    static Stream<Path> good_invoices() {
        return Stream.of("/einvoices/good", "/demo").flatMap(folder -> Samples.folder(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("good_invoices")
    void good_invoices_are_valid_without_a_warning(Path file) throws IOException {
        assertEquals(new Verdict(State.VALID, List.of()), READER.verdict(Files.readAllBytes(file)));
    }

    @Test
    void a_total_changed_by_a_cent_names_br_co_15() {
        var verdict = READER.verdict(bad("wrong-total"));

        assertEquals(State.INVALID, verdict.state());
        assertTrue(verdict.failedRules().contains("BR-CO-15"), () -> verdict.failedRules()
                .toString());
    }

    @Test
    void the_same_cent_is_found_in_cii() {
        var verdict =
                READER.verdict(changed("cii-ro-prepaid", "GrandTotalAmount>5773.02<", "GrandTotalAmount>5773.03<"));

        assertTrue(verdict.failedRules().contains("BR-CO-15"), () -> verdict.failedRules()
                .toString());
    }

    @Test
    void a_failed_rule_comes_with_its_words_and_the_place() {
        var verdict = READER.verdict(changed(
                "ubl-corrected",
                "<cbc:PayableAmount currencyID=\"EUR\">726.00<",
                "<cbc:PayableAmount currencyID=\"EUR\">726.01<"));

        assertEquals(
                List.of(new Failure(
                        "BR-CO-16",
                        true,
                        "Amount due for payment (BT-115) = Invoice total amount with VAT (BT-112) -Paid amount"
                                + " (BT-113) +Rounding amount (BT-114).",
                        "cac:LegalMonetaryTotal",
                        1)),
                verdict.failures());
    }

    @Test
    void a_rule_that_several_lines_break_is_told_once() {
        var verdict = READER.verdict(changed("ubl-lt-several-rates", " unitCode=\"C62\"", ""));

        var rule = verdict.failures().stream()
                .filter(failure -> failure.rule().equals("BR-23"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, rule.times());
        assertEquals("cac:InvoiceLine[2]", rule.field());
    }

    @Test
    void a_warning_alone_leaves_an_invoice_valid() {
        var verdict = READER.verdict(changed("ubl-corrected", "<cbc:CustomizationID>", """
            <ext:UBLExtensions
                xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2">
              <own:Remark xmlns:own="urn:nobody">ours</own:Remark>
            </ext:UBLExtensions>
            <cbc:CustomizationID>\
            """));

        assertTrue(verdict.valid());
        assertFalse(verdict.failures().isEmpty());
        assertEquals(List.of(), verdict.failedRules());
    }

    @Test
    void what_is_no_invoice_is_not_checked() {
        assertEquals(State.NOT_CHECKED, READER.verdict(utf8("<html/>")).state());
        assertEquals(State.NOT_CHECKED, READER.verdict(bad("entity-bomb")).state());
        assertEquals(State.NOT_CHECKED, READER.verdict(new byte[0]).state());
    }

    @Test
    void an_attached_file_changes_nothing() {
        var verdict = READER.verdict(changed(
                "ubl-corrected",
                "<cac:AccountingSupplierParty>",
                "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>"
                        + "<cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"a.pdf\">"
                        + "JVBERi0x".repeat(500_000)
                        + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>"
                        + "<cac:AccountingSupplierParty>"));

        assertEquals(new Verdict(State.VALID, List.of()), verdict);
    }

    @Test
    void many_at_once_get_each_their_own_verdict() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Verdict> valid = () -> READER.verdict(good("cii-lt-several-rates"));
            Callable<Verdict> invalid = () -> READER.verdict(bad("wrong-total"));
            var asked = Stream.generate(() -> Stream.of(valid, invalid))
                    .limit(20)
                    .flatMap(both -> both)
                    .toList();

            var answers = pool.invokeAll(asked);

            for (var i = 0; i < answers.size(); i++) {
                assertEquals(
                        i % 2 == 0 ? State.VALID : State.INVALID,
                        answers.get(i).get().state());
            }
        } finally {
            pool.shutdown();
        }
    }
}
