package io.portico.admin.einvoice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/**
 * Over published e-invoices, if they lie beside the project in {@code ../shared/einvoices} or where the system property
 * {@code einvoices} says. What is read is compared with a reading that has nothing in common with ours.
 */
class SharedEInvoicesTest {

    static final EInvoices READER = Samples.READER;

    @Test
    void number_currency_payable_lines_and_digest_are_those_of_a_separate_reading() throws Exception {
        for (var file : files(name -> true)) {
            var original = Files.readAllBytes(file);
            var read = read(file);
            var other = separately(file);

            assertAll(
                    file.toString(),
                    () -> assertEquals(
                            text(other, "ID|ExchangedDocument/ID"),
                            read.invoice().number()),
                    () -> assertEquals(
                            text(
                                    other,
                                    "DocumentCurrencyCode|SupplyChainTradeTransaction"
                                            + "/ApplicableHeaderTradeSettlement/InvoiceCurrencyCode"),
                            read.invoice().currency().getCurrencyCode()),
                    () -> assertEquals(
                            new BigDecimal(text(
                                    other,
                                    "LegalMonetaryTotal/PayableAmount|SupplyChainTradeTransaction"
                                            + "/ApplicableHeaderTradeSettlement"
                                            + "/SpecifiedTradeSettlementHeaderMonetarySummation/DuePayableAmount")),
                            read.invoice().totals().payable()),
                    () -> assertEquals(
                            count(
                                    other,
                                    "InvoiceLine|CreditNoteLine|SupplyChainTradeTransaction"
                                            + "/IncludedSupplyChainTradeLineItem"),
                            read.invoice().lines().size()),
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

    static List<Path> files(Predicate<String> wanted) {
        var folder = folder();
        assumeTrue(folder != null, "No published e-invoices beside the project");
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(xml|pdf)"))
                    .filter(file ->
                            wanted.test(folder.relativize(file).toString().replace('\\', '/')))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Stream.of(System.getProperty("einvoices", ""), "../shared/einvoices", "../../shared/einvoices")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }

    private static ReadInvoice read(Path file) {
        try {
            var reading = READER.read(file.getFileName().toString(), Files.readAllBytes(file));
            return assertInstanceOf(ReadInvoice.class, reading, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document separately(Path file) throws Exception {
        var content = Files.readAllBytes(file);
        if (file.toString().endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(content)) {
                var files = new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                        .getEmbeddedFiles()
                        .getNames();
                var name = files.keySet().stream()
                        .filter(key -> key.endsWith(".xml"))
                        .findFirst()
                        .orElseThrow();
                content = files.get(name).getEmbeddedFile().toByteArray();
            }
        }
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    private static String text(Document document, String paths) throws XPathExpressionException {
        return XPathFactory.newDefaultInstance().newXPath().evaluate("normalize-space(" + xpath(paths) + ")", document);
    }

    private static int count(Document document, String paths) throws XPathExpressionException {
        var count = XPathFactory.newDefaultInstance().newXPath().evaluate("count(" + xpath(paths) + ")", document);
        return (int) Double.parseDouble(count);
    }

    // From a/b|c to /*/*[local-name()='a']/*[local-name()='b'] | /*/*[local-name()='c']
    private static String xpath(String paths) {
        return Stream.of(paths.split("\\|"))
                .map(path -> "/*/" + path.replaceAll("(\\w+)", "*[local-name()='$1']"))
                .reduce((one, other) -> one + " | " + other)
                .orElseThrow();
    }
}
