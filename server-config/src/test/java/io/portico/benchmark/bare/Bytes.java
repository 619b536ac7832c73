package io.portico.benchmark.bare;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** L1: writes the bytes of the real page and does nothing else. */
public class Bytes extends HttpServlet {

    private static final long serialVersionUID = 1;

    private transient volatile byte[] page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page == null) page = Files.readAllBytes(Path.of(System.getProperty("benchmark.folder"), "page.html"));
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
