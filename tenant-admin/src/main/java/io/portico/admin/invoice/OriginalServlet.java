package io.portico.admin.invoice;

import io.portico.model.NotFound;
import io.portico.model.file.Files;
import io.portico.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands colleagues any original there is, byte for byte, as a file to keep and never as a page. */
@WebServlet("/invoices/original")
public class OriginalServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Invoices invoices;

    @Inject
    transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var original = invoices.original(request.getParameter("file"));
            var bytes = files.find(original.sha256()).bytes();
            new Download(original.fileName(), original.syntax().mediaType(), bytes).to(response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
