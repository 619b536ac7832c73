package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.SeparateReading.files;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Over published e-invoices, where there are any: see {@link SeparateReading}. */
class SharedEInvoicesTest {

    static final EInvoices READER = Samples.READER;

    @Test
    void number_currency_payable_lines_and_digest_are_those_of_a_separate_reading() throws Exception {
        for (var file : files(name -> true)) {
            var original = Files.readAllBytes(file);
            var read = read(file);
            var other = SeparateReading.of(file);

            assertAll(
                    file.toString(),
                    () -> assertEquals(other.number(), read.invoice().number()),
                    () -> assertEquals(
                            other.currency(), read.invoice().currency().getCurrencyCode()),
                    () -> assertEquals(other.payable(), read.invoice().totals().payable()),
                    () -> assertEquals(other.lines(), read.invoice().lines().size()),
                    () -> assertEquals(
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(original)),
                            read.sha256()));
        }
    }

    @Test
    void the_same_case_in_both_syntaxes_has_the_same_fingerprint() {
        var cases = files(name -> name.startsWith("ubl/xrechnung-"));
        for (var ubl : cases) {
            var cii = ubl.getParent().resolveSibling("cii").resolve(ubl.getFileName());
            assertEquals(read(ubl).invoice().fingerprint(), read(cii).invoice().fingerprint(), ubl.toString());
        }
        assertEquals(8, cases.size());
    }

    @Test
    void different_invoices_of_one_sender_have_different_fingerprints() {
        var prints = files(name -> name.startsWith("ubl/xrechnung-")).stream()
                .map(file -> read(file).invoice().fingerprint())
                .toList();

        assertEquals(prints.size(), prints.stream().distinct().count());
    }

    @Test
    void published_invoices_are_valid_but_for_the_one_whose_profile_has_no_lines() {
        var invalid = new ArrayList<String>();
        for (var file : files(name -> true)) {
            var verdict = READER.verdict(read(file).xml());
            if (!verdict.valid()) invalid.add(file.getFileName() + " " + verdict.failedRules());
        }

        assertEquals(1, invalid.size(), invalid::toString);
        assertTrue(invalid.get(0).startsWith("Facture_FR_BASICWL.pdf [BR-16"), invalid::toString);
    }

    private static ReadInvoice read(Path file) {
        try {
            var reading = READER.read(file.getFileName().toString(), Files.readAllBytes(file));
            return assertInstanceOf(ReadInvoice.class, reading, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
