package io.portico.model.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What the database knows of a password: Argon2id (19 MiB, 2 passes, 1 lane) over its NFKC form, then HMAC-SHA256 with
 * a key that isn't in the database, written as a PHC string. One hash takes tens of milliseconds of a core: queue it.
 */
public record PasswordHash(String phc) {

    private static final int MEMORY = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int OUTPUT = 32;
    private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d{1,2})"
            + "\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PasswordHash {
        if (!FORM.matcher(phc).matches()) throw new IllegalArgumentException("not a password hash");
    }

    /** Hashes a password for storing. */
    public static PasswordHash of(String password, Secret secret) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var tag = tag(password, secret, salt, MEMORY, PASSES, LANES);
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY, PASSES, LANES, encoded(salt), encoded(tag)));
    }

    /** A hash that no password has: checking against it costs what a real one costs, for addresses nobody knows. */
    public static PasswordHash ofNobody() {
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY, PASSES, LANES, "A".repeat(22), "A".repeat(43)));
    }

    /** Whether this is the password, in a time that tells nothing about how close it came. */
    public boolean verify(String password, Secret secret) {
        var form = read();
        var salt = Base64.getDecoder().decode(form.group(4));
        var tag = tag(password, secret, salt, number(form, 1), number(form, 2), number(form, 3));
        return Secret.same(tag, Base64.getDecoder().decode(form.group(5)));
    }

    /** Whether it was made by other figures than today's, and should be made anew once the password is known. */
    public boolean needsRehash() {
        var form = read();
        return number(form, 1) != MEMORY || number(form, 2) != PASSES || number(form, 3) != LANES;
    }

    @Override
    public String toString() {
        return "a password hash";
    }

    private MatchResult read() {
        var matcher = FORM.matcher(phc);
        if (!matcher.matches()) throw new IllegalStateException("not a password hash");
        return matcher.toMatchResult();
    }

    private static int number(MatchResult form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static byte[] tag(String password, Secret secret, byte[] salt, int memory, int passes, int lanes) {
        var bytes = normalized(password).getBytes(StandardCharsets.UTF_8);
        var hash = HashMemory.lend(MEMORY, pool -> {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .withBlockPool(pool)
                    .build());
            var output = new byte[OUTPUT];
            generator.generateBytes(bytes, output);
            return output;
        });
        Arrays.fill(bytes, (byte) 0);
        return secret.mac(Secret.Purpose.PASSWORD, hash);
    }

    /** The one form in which a password counts, whatever keyboard or system it was typed on. */
    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
