package io.portico.admin.customerfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.admin.upload.CsvLine;
import io.portico.web.Msg;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** An empty table with a heading for every field in the reader's language, for whoever types their customers by hand. */
@WebServlet("/customers/import/example")
public class ExampleServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"customers.csv\"");
        var head = Arrays.stream(Field.values()).map(field -> msg.get(field.key())).toArray();
        response.getOutputStream().write((CsvLine.MARK + CsvLine.line(head)).getBytes(UTF_8));
    }
}
