package io.portico.wire;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What came back: whence, how, and every byte of it as text. */
public record Answer(String path, int status, HttpHeaders headers, String body) {

    /** Where it sends on to, without the server's address; empty when it sends nowhere. */
    public Optional<String> location() {
        return headers.firstValue("Location").map(address -> address.replaceFirst("^https?://[^/]+", ""));
    }

    /** Whether the page goes on to its end: a fault while it was written cuts it off, whatever its status says. */
    public boolean isWhole() {
        return body.stripTrailing().endsWith("</html>");
    }

    /** The forms in the page that are posted. */
    public List<Form> forms() {
        return Form.in(body);
    }

    /** The form of this id; of several in a list the first. */
    public Form form(String id) {
        return forms().stream().filter(form -> form.isCalled(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no form " + id + " at " + path + ":\n" + body));
    }

    /** All headers as one text, one line each. */
    public String head() {
        var lines = new StringBuilder();
        headers.map().forEach((name, values) -> values.forEach(value -> lines.append(name).append(": ").append(value)
                .append('\n')));
        return lines.toString();
    }
}
