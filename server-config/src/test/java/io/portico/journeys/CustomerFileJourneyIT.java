package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.table.Workbook.formatted;
import static io.portico.admin.table.Workbook.formula;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.admin.table.Workbook;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.CustomerFile;
import io.portico.journeys.ui.Example;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers come from the files that other programs write, as they are meant, and nobody is mailed. */
@ExtendWith(Browser.class)
class CustomerFileJourneyIT {

    private static final String LITHUANIAN = """
            Kliento kodas;Pavadinimas;El. paštas;Adresas;Miestas;Šalis;PVM kodas;Skola
            007;UAB „Žalioji šaka“;info@saka.example;Gedimino pr. 1;Vilnius;Lietuva;LT 100011223344;12,50
            008;MB Ąžuolas;azuolas@people.example;Taikos g. 5;Klaipėda;LT;;1 234,75
            009;Jonas Petraitis;jonas;Upės 3;Kaunas;Narnija;;0,00
            008;Kartojasi;;;;;;
            """;
    private static final byte[] BALTIC = LITHUANIAN.getBytes(Charset.forName("windows-1257"));

    private final Example firm = Example.firm();

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void a_lithuanian_file_is_recognised_checked_and_taken_in(Admin admin) {
        var file = CustomerFile.by(admin, firm).send("klientai.csv", BALTIC);
        file.finds("Encoding of the letters", "WINDOWS_1257").finds("Between columns", "SEMICOLON")
                .finds("Before decimals", "COMMA").finds("PVM kodas", "VAT_ID").finds("Skola", "")
                .sees("3 cells are decimal numbers", "1,234.75", "Left out", "UAB „Žalioji šaka“");
        assertEquals(List.of(), admin.barriers());

        file.check().sees("2 customers are new.", "2 rows have errors");
        file.sees("E-mail address: This is not an e-mail address", "No country is called “Narnija”", "Row 3 has the same key.");
        assertEquals(0, file.count("customer"), "nothing is kept before somebody says so");

        file.start(2).sees("2 of 4 rows are on your books", "2 new customers.", "Nobody was mailed.");
        assertEquals("UAB „Žalioji šaka“", file.record("007", "name"));
        assertEquals("LT100011223344", file.record("007", "vat_id"));
        assertEquals("LT", file.record("007", "country"));
        assertEquals(2, file.count("customer"));
        assertEquals(0, file.count("letter"));
        admin.open(firm.slug() + "/timeline");
        assertThat(admin.page().getByText("imported customers from klientai.csv")).isVisible();
    }

    @Test
    void the_preview_follows_when_somebody_says_it_is_read_otherwise(Admin admin) {
        var file = CustomerFile.by(admin, firm).send("klientai.csv", BALTIC);
        file.choose("Encoding of the letters", "WINDOWS_1252");
        admin.press("Read it like this");
        file.sees("UAB „Þalioji ðaka“");
        file.choose("Before decimals", "POINT").choose("Encoding of the letters", "WINDOWS_1257");
        admin.press("Check the rows");

        file.sees("Your file reads differently now", "UAB „Žalioji šaka“", "No cell is a decimal number", "12,50");
        assertEquals(0, file.count("customer_file_row"), "nothing is checked that nobody saw");
    }

    @Test
    void a_german_file_in_windows_1252_keeps_its_letters(Admin admin) {
        var german = "Kundennummer;Firma;Straße;PLZ;Ort;Land;USt-IdNr.;Rabatt\r\nK-1;Bäckerei Groß & Söhne;Hauptstraße 7;50667;Köln;Deutschland;DE123456789;12,50\r\n";
        var file = CustomerFile.by(admin, firm).check("kunden.csv", german.getBytes(Charset.forName("windows-1252"))).start(1);

        assertEquals("Bäckerei Groß & Söhne", file.record("K-1", "name"));
        assertEquals("50667", file.record("K-1", "post_code"));
        assertEquals("DE", file.record("K-1", "country"));
    }

    @Test
    void a_workbook_is_read_as_it_looks_and_calculates_nothing(Admin admin) {
        var book = Workbook.with("Notes").row("Ask Rūta").row("about these").sheet("Customers").row("Customer no.", "Name", "City")
                .row("007", "Bond & Co", "London").row(12345.0, formula("CMD()", "gone"), "Kaunas").row(formatted(42), "Sigma", "Riga");
        var file = CustomerFile.by(admin, firm).send("book.xlsx", book.bytes());
        file.choose("Sheet", "1");
        admin.press("Read it like this");
        file.sees("1 cell begins with =", "A formula is taken as its text").check().start(3);

        assertEquals("Bond & Co", file.record("007", "name"));
        assertEquals("=CMD()", file.record("12345", "name"));
        assertEquals("Sigma", file.record("00042", "name"));
    }

    @Test
    void imported_again_it_changes_customers_by_their_key_and_empties_nothing(Admin admin) {
        var file = CustomerFile.by(admin, firm);
        file.check("first.csv", utf8("\ufeffKey,Name,City,E-mail\nA,Alpha,Kaunas,a@alpha.example\nB,Beta,Vilnius,b@beta.example\n")).start(2);
        file.check("second.csv", utf8("Key,Name,City\nB,Beta,Vilnius\nA,Alpha Ltd,\nC,Gamma,Riga\n"));
        file.sees("1 customer is new.", "1 customer changes,", "1 customer stays as they are.");
        file.show("Changes").sees("Alpha Ltd").start(3);

        assertEquals("Alpha Ltd", file.record("A", "name"));
        assertEquals("Kaunas", file.record("A", "city"), "an empty cell says nothing");
        assertEquals("a@alpha.example", file.record("A", "email"));
        assertEquals(3, file.count("customer"));
        assertEquals(1L, Example.look("select count(*) from timeline_event where tenant_id = ? and kind = 'CUSTOMER_CHANGED'", firm.id()));
    }

    @Test
    void somebody_who_is_there_without_a_key_is_proposed_not_doubled(Admin admin) {
        var there = firm.customer("Omega");
        Example.change("update customer set vat_id = 'LT999', city = null where id = ?", there.id());
        var file = CustomerFile.by(admin, firm);
        var bytes = utf8("key,name,vat id,city\nO-1,Omega UAB,LT-999,Kaunas\n");

        file.check("one.csv", bytes).sees("1 row looks like a customer who is there.");
        admin.page().getByLabel("Leave these rows out").check();
        file.start(1).sees("1 row was left out");
        assertNull(file.record("O-1", "name"));

        file.check("two.csv", bytes).start(1);
        assertEquals("Omega UAB", file.record("O-1", "name"));
        assertEquals(1, file.count("customer"));
    }

    @Test
    void rows_with_errors_are_mended_in_a_spreadsheet_and_sent_again(Admin admin) {
        var file = CustomerFile.by(admin, firm);
        file.check("list.csv", utf8("key,name,e-mail\n1,=cmd|' /C calc'!A0,wrong\n2,Fine,fine@people.example\n")).start(1);
        var wrong = new String(file.download("Rows with errors as CSV"), UTF_8);

        assertTrue(wrong.startsWith("\ufeffkey,name,e-mail,Row,What is wrong\r\n1,'=cmd|' /C calc'!A0,wrong,2,"), wrong);
        file.check("mended.csv", utf8(wrong.replace(",wrong,", ",right@people.example,"))).start(1);
        assertEquals("=cmd|' /C calc'!A0", file.record("1", "name"));
    }

    @Test
    void people_are_invited_only_when_somebody_says_so(Admin admin) {
        var file = CustomerFile.by(admin, firm);
        var one = Example.address("one");
        file.check("list.csv", utf8("key,name,e-mail\n1,One," + one + "\n2,Two," + Example.address("two") + "\n3,Three,\n")).start(3);
        assertEquals(0, file.count("letter"));
        admin.follow("Invite these customers");
        file.sees("2 of 2 customers", "2 mails leave.");
        assertEquals(List.of(), admin.barriers());
        admin.page().getByLabel("Two").uncheck();
        admin.press("Invite the chosen");

        file.sees("1 customer is shared, 1 mail leaves.", "1 of 1 customer");
        assertEquals(1, file.count("invitation"));
        assertEquals(one, Example.look("select recipient from letter where tenant_id = ?", firm.id()));
    }

    @Test
    void what_is_no_table_is_refused_in_words(Admin admin) {
        var file = CustomerFile.by(admin, firm);
        file.send("customers.xlsx", utf8("%PDF-1.7")).sees("This is a PDF. Customers come in as CSV or XLSX.");
        file.send("customers.xlsm", Workbook.with("S").row("a").holding("xl/vbaProject.bin").bytes()).sees("holds macros");
        file.send("empty.csv", new byte[0]).sees("There is nothing in this file.");
        file.send("head.csv", utf8("name,city\n")).sees("There is no row below the headings.");
        admin.open(firm.slug() + "/customers/import");
        admin.press("Read the file");
        file.sees("Choose one file.");
        assertEquals(0, file.count("customer_file"));
    }
}
