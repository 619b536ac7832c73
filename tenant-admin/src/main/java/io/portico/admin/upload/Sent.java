package io.portico.admin.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file somebody sends, not yet in memory; it may be opened more than once. */
public interface Sent {

    /** What it was called there; for people only. */
    String name();

    /** Length in bytes. */
    long size();

    /** Its bytes from the beginning. */
    InputStream open() throws IOException;

    /** A file that is in memory already. */
    static Sent of(String name, byte[] content) {
        return new Sent() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
