package io.portico.overheard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Stands behind every test: when a class of them is over, no statement of the server may have been about all firms. */
public class EveryStatementNamesItsFirm implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(EveryStatementNamesItsFirm.class))
                .getOrComputeIfAbsent("read", key -> new Read(), Read.class);
    }

    private static final class Read implements AutoCloseable {

        @Override
        public void close() {
            assertEquals(List.of(), Heard.withoutFirm(), "statements about rows of any firm");
        }
    }
}
