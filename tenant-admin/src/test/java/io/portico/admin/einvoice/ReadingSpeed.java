package io.portico.admin.einvoice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how many files a second are read and judged by one thread, and how much heap the rules keep. Run it with
 * folders as arguments, and with {@code -Xmx256m} to see it as the server does.
 */
public final class ReadingSpeed {

    private static final int ROUNDS = 8;
    private static final double SECOND = 1e9;
    private static final int MEGABYTE = 1024 * 1024;

    private ReadingSpeed() {}

    public static void main(String[] folders) throws IOException {
        var files = new ArrayList<byte[]>();
        for (var folder : folders) {
            try (var found = Files.walk(Path.of(folder))) {
                for (var file : found.filter(Files::isRegularFile).sorted().toList())
                    files.add(Files.readAllBytes(file));
            }
        }
        var reader = new EInvoices();
        var before = heap();
        var start = System.nanoTime();
        judge(reader, files);
        System.out.printf("%d files, first round with making the rules ready: %.1f s%n", files.size(), since(start));
        for (var round = 2; round <= ROUNDS; round++) {
            start = System.nanoTime();
            read(reader, files);
            var reading = since(start);
            start = System.nanoTime();
            judge(reader, files);
            var both = since(start);
            System.out.printf(
                    "round %d: read %.0f files/s, read and judge %.0f files/s%n",
                    round, files.size() / reading, files.size() / both);
        }
        System.out.printf("heap kept: %d MiB%n", (heap() - before) / MEGABYTE);
    }

    private static void read(EInvoices reader, List<byte[]> files) {
        for (var file : files) reader.read("file", file);
    }

    private static void judge(EInvoices reader, List<byte[]> files) {
        for (var file : files) {
            if (reader.read("file", file) instanceof ReadInvoice read) reader.verdict(read.xml());
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / SECOND;
    }

    private static long heap() {
        for (var i = 0; i < 3; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
