package io.portico.admin.upload;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file of an uploaded form; the server keeps it on disk for the length of the request. */
public record PartFile(Part part) implements Sent {

    /** The files that the form sent under this name; a field in which nobody chose a file sends none. */
    public static List<Sent> in(HttpServletRequest request, String field) throws IOException {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(field) && part.getSubmittedFileName() != null)
                    .filter(part -> !part.getSubmittedFileName().isEmpty())
                    .map(part -> (Sent) new PartFile(part))
                    .toList();
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String name() {
        return part.getSubmittedFileName();
    }

    @Override
    public long size() {
        return part.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
