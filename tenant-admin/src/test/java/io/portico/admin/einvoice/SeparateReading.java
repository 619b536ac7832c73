package io.portico.admin.einvoice;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * What a published e-invoice says by a reading that has nothing in common with ours. The files lie beside the project in
 * {@code ../shared/einvoices} or where the system property {@code einvoices} says; without them such tests are left out.
 */
public record SeparateReading(String number, String currency, BigDecimal payable, int lines) {

    private static final String CII = "SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement";

    /** All published e-invoices whose path below their folder is wanted. */
    public static List<Path> files(Predicate<String> wanted) {
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

    /** What this file says. */
    public static SeparateReading of(Path file) {
        try {
            var document = document(xml(file));
            return new SeparateReading(
                    text(document, "ID|ExchangedDocument/ID"),
                    text(document, "DocumentCurrencyCode|" + CII + "/InvoiceCurrencyCode"),
                    new BigDecimal(text(
                            document,
                            "LegalMonetaryTotal/PayableAmount|" + CII
                                    + "/SpecifiedTradeSettlementHeaderMonetarySummation/DuePayableAmount")),
                    count(
                            document,
                            "InvoiceLine|CreditNoteLine|SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] xml(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        if (!file.toString().endsWith(".pdf")) return content;

        try (var pdf = Loader.loadPDF(content)) {
            var files = new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            var name = files.keySet().stream()
                    .filter(key -> key.endsWith(".xml"))
                    .findFirst()
                    .orElseThrow();
            return files.get(name).getEmbeddedFile().toByteArray();
        }
    }

    private static Document document(byte[] xml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
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
