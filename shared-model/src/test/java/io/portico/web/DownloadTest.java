package io.portico.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    @ParameterizedTest
    @CsvSource({
        "invoice.xml, invoice.xml, invoice.xml",
        "'sąskaita 7.xml', s_skaita_7.xml, s%C4%85skaita%207.xml",
        "шот.pdf, ___.pdf, %D1%88%D0%BE%D1%82.pdf",
        "a+b(1)*.xml, a_b_1__.xml, a%2Bb%281%29%2A.xml",
        "it's.pdf, it_s.pdf, it%27s.pdf"
    })
    void offers_the_file_under_its_own_name_with_a_plain_one_for_old_browsers(String name, String plain, String encoded) {
        assertEquals(
                "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded, new Download(name, "application/xml", new byte[0]).attachment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\";filename=\"evil.exe", "a\r\nSet-Cookie: x=y", "../../etc/passwd", "a\\b", "\u202Efdp.exe", "a;b,c"})
    void lets_no_name_break_out_of_the_header(String name) {
        var header = new Download(name, "application/xml", new byte[0]).attachment();
        assertTrue(header.matches("attachment; filename=\"[A-Za-z0-9._-]+\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+"), header);
    }

    @Test
    void always_says_that_it_is_a_file_to_keep() {
        assertTrue(new Download("x", "application/xml", new byte[0]).attachment().startsWith("attachment;"));
    }
}
