package io.portico.admin.customerfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.admin.upload.CsvLine;
import io.portico.model.NotFound;
import io.portico.web.Msg;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows that can't be taken in, as they stand in the file and with what is wrong with each behind, so that they can be
 * mended in a spreadsheet and sent again.
 */
@WebServlet("/customers/import/wrong")
public class WrongRowsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient CustomerFiles files;

    @Inject
    transient FileRows rows;

    @Inject
    transient RowWords words;

    @Inject
    transient Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = request.getParameter("file");
            var wrong = rows.wrong(id);
            var reading = files.reading(id);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"customers-" + id + ".csv\"");
            try (var out = new OutputStreamWriter(response.getOutputStream(), UTF_8)) {
                out.write(CsvLine.MARK);
                write(reading, wrong, out);
            }
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(Reading reading, Map<Integer, RowView> wrong, Writer out) throws IOException {
        var width = reading.mapping().columns().size();
        var head = new ArrayList<Object>();
        var said = reading.head();
        for (var i = 0; i < width; i++) head.add(heading(said.get(i), reading.mapping().columns().get(i)));
        head.add(msg.get("customerFile.row"));
        head.add(msg.get("customerFile.whatIsWrong"));
        out.write(CsvLine.line(head.toArray()));
        try (var all = reading.rows()) {
            while (all.hasNext()) {
                var row = all.next();
                var view = wrong.get(row.number());
                if (view == null) continue;

                var cells = new ArrayList<Object>();
                for (var i = 0; i < width; i++) cells.add(row.cell(i));
                cells.add(row.number());
                cells.add(view.wrong().stream().map(words::wrong).collect(Collectors.joining(" ")));
                out.write(CsvLine.line(cells.toArray()));
            }
        }
    }

    // A file without headings gets the names of the fields, so that it is understood when it comes back.
    private String heading(String said, Field field) {
        if (!said.isBlank()) return said;

        return field == null ? "" : msg.get(field.key());
    }
}
