package io.portico.client.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.NotFound;
import io.portico.model.file.Files;
import io.portico.model.invoice.InvoiceSyntax;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;

/** Hands out the original of an invoice, byte for byte, as a file to keep and never as a page (security.md U-5). */
@WebServlet("/invoices/original")
public class OriginalServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Invoices invoices;

    @Inject
    transient InvoiceHistory history;

    @Inject
    transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var original = invoices.original(request.getParameter("file"));
            var bytes = files.find(original.sha256()).bytes();
            history.downloaded(original);
            response.setContentType(original.syntax() == InvoiceSyntax.FACTUR_X ? "application/pdf" : "application/xml");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Content-Disposition", attachment(original.fileName()));
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** RFC 6266: a plain name for old browsers, the real one in UTF-8 with only the characters of RFC 8187 left bare. */
    static String attachment(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
