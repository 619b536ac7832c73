package io.portico.model;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What nobody thought of: the same texts and files in every run, so that a failure comes back. */
public final class Guesses {

    private static final long SEED = 20_261_123;
    private static final int MOST_PIECES = 12;
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_SLICE = 40;

    private Guesses() {}

    /** Texts put together from pieces that mean something to the subject, with any character in between. */
    public static Stream<String> texts(int count, String... pieces) {
        var random = new Random(SEED);
        return IntStream.range(0, count).mapToObj(number -> text(random, pieces));
    }

    /** Files of random bytes, each behind one of the heads. */
    public static Stream<byte[]> files(int count, byte[]... heads) {
        var random = new Random(SEED);
        return IntStream.range(0, count).mapToObj(number -> {
            var file = new ByteArrayOutputStream();
            file.writeBytes(heads[random.nextInt(heads.length)]);
            file.writeBytes(bytes(random, random.nextInt(300)));
            return file.toByteArray();
        });
    }

    /** One file with some of its bytes exchanged, left out, doubled or added. */
    public static Stream<byte[]> changed(int count, byte[] file) {
        var random = new Random(SEED);
        return IntStream.range(0, count).mapToObj(number -> {
            var changed = file;
            for (var change = random.nextInt(MOST_CHANGES); change >= 0; change--) changed = changed(random, changed);
            return changed;
        });
    }

    private static String text(Random random, String... pieces) {
        var text = new StringBuilder();
        for (var left = random.nextInt(MOST_PIECES); left > 0; left--) {
            if (random.nextInt(10) > 0) text.append(pieces[random.nextInt(pieces.length)]);
            else text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    private static byte[] changed(Random random, byte[] file) {
        var from = random.nextInt(file.length + 1);
        var to = Math.min(file.length, from + random.nextInt(LONGEST_SLICE));
        var changed = new ByteArrayOutputStream();
        changed.write(file, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> changed.writeBytes(bytes(random, to - from));
            case 1 -> changed.writeBytes(bytes(random, random.nextInt(LONGEST_SLICE)));
            case 2 -> changed.write(file, from, to - from);
            case 3 -> to = random.nextInt(8) == 0 ? file.length : to;
            default -> changed.write(random.nextInt(256));
        }
        var rest = random.nextInt(3) == 0 ? from : to;
        changed.write(file, rest, file.length - rest);
        return changed.toByteArray();
    }

    private static byte[] bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
