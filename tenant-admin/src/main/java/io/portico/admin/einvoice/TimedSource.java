package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Bytes that PDFBox can read for a while only. It can't be interrupted, but nor can it go on without reading. */
final class TimedSource extends RandomAccessReadBuffer {

    private final Deadline deadline;

    TimedSource(byte[] content) {
        this(content, new Deadline());
    }

    /** Content that belongs to something for which the time is running already. */
    TimedSource(byte[] content, Deadline deadline) {
        super(content);
        this.deadline = deadline;
        deadline.look();
    }

    Deadline deadline() {
        return deadline;
    }

    @Override
    public int read() throws IOException {
        deadline.pass();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        deadline.pass();
        return super.read(bytes, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        deadline.pass();
        super.seek(position);
    }

    /** When {@link Limits#PDF_TIME} is over. */
    static final class Deadline {

        private static final int PASSES_PER_LOOK = 1024;

        private final long end = System.nanoTime() + Limits.PDF_TIME.toNanos();
        private int passes;

        void pass() {
            if (++passes % PASSES_PER_LOOK == 0) look();
        }

        void look() {
            if (System.nanoTime() - end > 0) {
                throw new Unreadable(Reason.PDF_TOO_SLOW, null, Limits.PDF_TIME.toSeconds());
            }
        }
    }
}
