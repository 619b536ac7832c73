package io.portico.model.access;

import java.lang.ref.SoftReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;

/**
 * The memory of hashes that are over, for those to come: made anew for each, it would be collected at several times the
 * price of the hash. It is wiped after each, and kept only while nothing else needs it.
 */
final class HashMemory {

    private static final Queue<SoftReference<BlockPool>> IDLE = new ConcurrentLinkedQueue<>();

    private HashMemory() {}

    /** Lends memory to some work; at most so many KiB of it are kept afterwards. */
    static <T> T lend(int kibibytes, Function<BlockPool, T> work) {
        var pool = idle(kibibytes);
        try {
            return work.apply(pool);
        } finally {
            IDLE.offer(new SoftReference<>(pool));
        }
    }

    private static BlockPool idle(int kibibytes) {
        for (var next = IDLE.poll(); next != null; next = IDLE.poll()) {
            var pool = next.get();
            if (pool != null) return pool;
        }
        return new FixedBlockPool(kibibytes);
    }
}
