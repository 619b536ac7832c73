package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.io.ByteArrayOutputStream;

/** Takes so many bytes and no more, whatever packed data says of its size: the next one is {@link Unreadable}. */
final class LimitedOutput extends ByteArrayOutputStream {

    private static final int MEGABYTE = 1024 * 1024;

    private final int limit;

    LimitedOutput(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized void write(int b) {
        room(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        room(length);
        super.write(bytes, from, length);
    }

    private void room(int length) {
        if (length > limit - count) throw new Unreadable(Reason.TOO_LARGE, null, Math.max(1, limit / MEGABYTE));
    }
}
