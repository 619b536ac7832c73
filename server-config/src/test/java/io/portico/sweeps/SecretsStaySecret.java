package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Stands behind every test: when the last of a run is over, no log may hold anything that opens a door. */
public class SecretsStaySecret implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(SecretsStaySecret.class))
                .getOrComputeIfAbsent("look", key -> new Look(), Look.class);
    }

    private static final class Look implements AutoCloseable {

        @Override
        public void close() {
            assertEquals(List.of(), Secrets.inLogs(), "secrets in a log");
        }
    }
}
