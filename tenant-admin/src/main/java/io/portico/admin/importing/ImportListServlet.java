package io.portico.admin.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.admin.upload.CsvLine;
import io.portico.model.NotFound;
import io.portico.model.invoice.BrokenRule;
import io.portico.web.Msg;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.stream.Collectors;

/** The files of an import as a table for spreadsheets: the rows and words that the page shows. */
@WebServlet("/invoices/import/list")
public class ImportListServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Imports imports;

    @Inject
    transient Sentences sentences;

    @Inject
    transient Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var view = imports.show(request.getParameter("import"));
            var rows = imports.all(view.publicId(), ResultChip.read(request.getParameter("result")));
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"import-" + view.publicId() + ".csv\"");
            try (var out = new OutputStreamWriter(response.getOutputStream(), UTF_8)) {
                out.write(CsvLine.MARK);
                out.write(head());
                for (var row : rows) write(row, out);
            }
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String head() {
        return CsvLine.line(
                msg.get("import.column.file"),
                msg.get("import.column.result"),
                msg.get("import.column.customer"),
                msg.get("import.column.number"),
                msg.get("import.column.payable"),
                msg.get("import.column.currency"),
                msg.get("import.column.verdict"),
                msg.get("import.column.rules"),
                msg.get("import.column.reason"),
                msg.get("import.column.field"));
    }

    private void write(FileRow row, Writer out) throws IOException {
        var reason = sentences.reason(row) + " " + String.join(" · ", sentences.differences(row));
        out.write(CsvLine.line(
                row.fileName(),
                msg.get("import.result." + row.result()),
                row.party(),
                row.number(),
                row.payable() == null ? null : row.payable().major(),
                row.currency(),
                sentences.verdict(row),
                row.brokenRules().stream().map(BrokenRule::id).collect(Collectors.joining(" ")),
                reason.strip(),
                row.field()));
    }
}
