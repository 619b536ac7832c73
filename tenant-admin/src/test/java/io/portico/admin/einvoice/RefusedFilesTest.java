package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.bad;
import static io.portico.admin.einvoice.Samples.changed;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.pdf;
import static io.portico.admin.einvoice.Samples.refused;
import static io.portico.admin.einvoice.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.portico.admin.einvoice.document.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {

    static Stream<Arguments> files_of_our_own_making() {
        var payable = "cac:LegalMonetaryTotal/cbc:PayableAmount";
        return Stream.of(
                arguments("no-number", Reason.NO_NUMBER, "cbc:ID", List.of()),
                arguments("no-currency", Reason.NO_CURRENCY, "cbc:DocumentCurrencyCode", List.of()),
                arguments("no-payable", Reason.NO_PAYABLE, payable, List.of()),
                arguments(
                        "unknown-currency", Reason.UNKNOWN_CURRENCY, "cbc:DocumentCurrencyCode", List.of("LEU", "RON")),
                arguments("two-currencies", Reason.OTHER_CURRENCY, payable, List.of("EUR", "USD")),
                arguments("long-number", Reason.TOO_LONG, "cbc:ID", List.of(300, 100)),
                arguments("amount-in-words", Reason.NOT_A_NUMBER, payable, List.of("one hundred and twenty-one")),
                arguments("exponent", Reason.NOT_A_NUMBER, payable, List.of("1E999999999")),
                arguments("huge-amount", Reason.NUMBER_TOO_LARGE, payable, List.of("99999999999999.99")),
                arguments("absurd-date", Reason.NOT_A_DATE, "cbc:IssueDate", List.of("20261-11-22")),
                arguments("thirtieth-of-february", Reason.NOT_A_DATE, "cbc:IssueDate", List.of("2026-02-30")),
                arguments("middle-ages", Reason.DATE_OUT_OF_RANGE, "cbc:DueDate", List.of("0922-12-22")),
                arguments("cut-off", Reason.NOT_XML, null, List.of(55)),
                arguments("entity-bomb", Reason.DOCTYPE, null, List.of()),
                arguments("external-entity", Reason.DOCTYPE, null, List.of()),
                arguments("external-dtd", Reason.DOCTYPE, null, List.of()),
                arguments("order", Reason.NOT_AN_INVOICE, null, List.of("Order")),
                arguments("zugferd-1", Reason.OLD_ZUGFERD, null, List.of("CrossIndustryDocument")));
    }

    @ParameterizedTest
    @MethodSource("files_of_our_own_making")
    void a_bad_file_is_refused_with_its_own_reason_and_field(String name, Reason why, String field, List<?> told) {
        var refused = refused(bad(name));

        assertEquals(why, refused.reason());
        assertEquals(field, refused.field());
        assertEquals(told, refused.arguments());
    }

    @Test
    void an_amount_in_a_line_is_blamed_by_its_place() {
        var refused = refused(changed(
                "ubl-ro-prepaid",
                "<cbc:PriceAmount currencyID=\"RON\">4567.89<",
                "<cbc:PriceAmount currencyID=\"RON\">4.567,89<"));

        assertEquals(Reason.NOT_A_NUMBER, refused.reason());
        assertEquals("cac:InvoiceLine[2]/cac:Price/cbc:PriceAmount", refused.field());
    }

    @Test
    void what_else_people_upload_is_called_by_its_kind() {
        assertEquals(Reason.EMPTY, refused(new byte[0]).reason());
        assertEquals(List.of("text"), kind(utf8("Dear Sir or Madam, please find our invoice attached.")));
        assertEquals(
                List.of("image"), kind(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13}));
        assertEquals(
                List.of("office"),
                kind(Samples.zip(Map.of("[Content_Types].xml", utf8("<Types/>")))));
        assertEquals(List.of("other"), kind(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}));
    }

    private static List<Object> kind(byte[] file) {
        var refused = refused(file);
        assertEquals(Reason.OTHER_KIND, refused.reason());
        return refused.arguments();
    }

    @Test
    void a_zip_called_xml_is_a_zip() {
        assertEquals(
                Reason.ZIP,
                refused(Samples.zip(Map.of("a.xml", good("ubl-corrected")))).reason());
    }

    @Test
    void a_file_of_thirty_megabytes_is_not_even_looked_at() {
        var file = Arrays.copyOf(utf8("<Invoice>"), 30 * 1024 * 1024);

        assertEquals(Reason.TOO_LARGE, refused(file).reason());
    }

    @Test
    void pdfs_say_what_is_wrong_with_them() {
        var invoice = Map.of("factur-x.xml", good("cii-ro-prepaid"));

        assertEquals(Reason.PDF_WITHOUT_INVOICE, refused(pdf(Map.of())).reason());
        assertEquals(
                Reason.PDF_WITHOUT_INVOICE,
                refused(pdf(Map.of("list.xml", utf8("<list/>")))).reason());
        assertEquals(Reason.LOCKED_PDF, refused(pdf(invoice, "secret")).reason());
        assertEquals(Reason.LOCKED_PDF, refused(pdf(invoice, "")).reason());
        assertEquals(
                Reason.BROKEN_PDF,
                refused(utf8("%PDF-1.7\nnothing of the kind")).reason());
        assertEquals(
                Reason.DOCTYPE,
                refused(pdf(Map.of("factur-x.xml", bad("entity-bomb")))).reason());
        assertEquals(
                Reason.NO_NUMBER,
                refused(pdf(Map.of("factur-x.xml", bad("no-number")))).reason());
    }

    @Test
    void an_attachment_that_unpacks_to_a_hundred_megabytes_stays_packed() {
        var pdf = pdf(Map.of("factur-x.xml", new byte[100 * 1024 * 1024]));

        assertEquals(Reason.TOO_LARGE, refused(pdf).reason());
    }

    @Test
    void random_damage_never_does_more_than_be_refused() {
        var random = new Random(20261122);
        var reader = new EInvoices();
        var files = List.of(
                good("ubl-lt-several-rates"),
                good("cii-lt-several-rates"),
                pdf(Map.of("factur-x.xml", good("cii-ro-prepaid"))));
        for (var i = 0; i < 1_500; i++) {
            var file = files.get(i % files.size()).clone();
            for (var damage = random.nextInt(1, 8); damage > 0; damage--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            var cut = random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;

            var reading = reader.read("damaged", cut);

            if (reading instanceof ReadInvoice read)
                assertNotNull(read.invoice().totals().payable());
            else
                assertNotEquals(
                        Reason.UNREADABLE,
                        assertInstanceOf(Refused.class, reading).reason());
        }
    }

    @Test
    void names_of_files_are_fit_to_be_shown() {
        var refused = assertInstanceOf(
                Refused.class, new EInvoices().read("\u202Efdp.\u0000" + "x".repeat(999), new byte[0]));

        assertEquals(255, refused.fileName().length());
        assertEquals(-1, refused.fileName().indexOf('\u0000'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eur", "EURO", "XXX", "E", "12"})
    void a_currency_that_is_none_is_refused(String currency) {
        assertEquals(
                Reason.UNKNOWN_CURRENCY,
                refused(changed("ubl-corrected", ">EUR<", ">" + currency + "<")).reason());
    }
}
