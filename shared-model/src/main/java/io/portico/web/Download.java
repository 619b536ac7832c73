package io.portico.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;

/** A file to keep and never a page, whatever is in it (security.md U-5). */
public record Download(String name, String mediaType, byte[] bytes) {

    /** Hands it out. */
    public void to(HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Content-Disposition", attachment());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** RFC 6266: a plain name for old browsers, the real one in UTF-8 with only the characters of RFC 8187 left bare. */
    String attachment() {
        var plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
