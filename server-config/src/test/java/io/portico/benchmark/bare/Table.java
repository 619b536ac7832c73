package io.portico.benchmark.bare;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.List;
import java.util.stream.IntStream;

/** L2's rows, made once: the page below this application only writes them. */
public class Table implements ServletContextListener {

    /** A row with every word already written as the reader reads it. */
    public record Row(String id, String number, String subject, String issued, String issuedOn, String due, String dueOn,
            String amount, String open, String state) {}

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute("rows20", rows(20));
        event.getServletContext().setAttribute("rows25", rows(25));
    }

    private static List<Row> rows(int count) {
        return IntStream.range(0, count).mapToObj(n -> new Row("7ZQ4M9K2XW3T" + n, "F-10" + n, "Services of 2026", "22 Nov 2026",
                "2026-11-22", "13 Dec 2026", "2026-12-13", "€1,234.5" + n % 10, "€1,234.5" + n % 10,
                "Paid")).toList();
    }
}
