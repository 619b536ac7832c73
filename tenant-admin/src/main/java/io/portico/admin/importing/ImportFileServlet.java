package io.portico.admin.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.NotFound;
import io.portico.model.file.Files;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;

/** Hands a file back as it was sent, byte for byte, always as a file to keep and never as a page (security.md U-5). */
@WebServlet("/invoices/import/file")
public class ImportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Imports imports;

    @Inject
    transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = imports.file(request.getParameter("file"));
            var bytes = files.find(imports.sha256(file.publicId())).bytes();
            response.setContentType("application/octet-stream");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Content-Disposition", attachment(file.fileName()));
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** RFC 6266: a plain name for old browsers, the real one in UTF-8; without the folders that a zip may have. */
    private static String attachment(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
