package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * A stream of a PDF that doesn't unpack beyond {@link Limits#FILE}, whoever asks for it, and to which pictures and wide
 * predictors are closed.
 */
final class GuardedStream extends COSStream {

    private static final Set<COSName> FILTERS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);
    private static final int FILTERS_IN_A_ROW = 3;
    private static final int COLUMNS = 10_000;

    private final COSStream packed;
    private final TimedSource.Deadline deadline;

    GuardedStream(COSStream packed, TimedSource.Deadline deadline) {
        this.packed = packed;
        this.deadline = deadline;
        packed.forEach(this::setItem);
        setKey(packed.getKey());
    }

    @Override
    public InputStream createRawInputStream() throws IOException {
        return packed.createRawInputStream();
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return new TimedSource(unpacked(this), deadline);
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        throw new IOException("Only the attached invoice is unpacked");
    }

    @Override
    public boolean hasData() {
        return packed.hasData();
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    /** What is in a stream; an IOException says that it is packed in a way that no honest attachment is. */
    static byte[] unpacked(COSStream stream) throws IOException {
        byte[] content;
        try (var raw = stream.createRawInputStream()) {
            content = raw.readAllBytes();
        }
        var filters = filters(stream);
        for (var i = 0; i < filters.size(); i++) {
            var output = new LimitedOutput(Limits.FILE);
            FilterFactory.INSTANCE
                    .getFilter(filters.get(i))
                    .decode(new ByteArrayInputStream(content), output, stream, i);
            content = output.toByteArray();
        }
        return content;
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        var filters = new ArrayList<COSName>();
        if (stream.getFilters() instanceof COSName one) filters.add(one);
        if (stream.getFilters() instanceof COSArray several) {
            for (var i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) filters.add(name);
            }
        }
        if (filters.size() > FILTERS_IN_A_ROW || !FILTERS.containsAll(filters))
            throw new IOException("Filters " + filters);
        checkParameters(stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS));
        return filters;
    }

    // A row of a predictor is held in memory, and its width is whatever the file says.
    private static void checkParameters(Object parameters) throws IOException {
        if (parameters instanceof COSDictionary one
                && (one.getInt(COSName.COLUMNS, 1) > COLUMNS || one.getInt(COSName.BITS_PER_COMPONENT, 8) > 16)) {
            throw new IOException("Predictor too wide");
        }
        if (parameters instanceof COSArray several) {
            for (var i = 0; i < several.size(); i++) checkParameters(several.getObject(i));
        }
    }
}
