package io.portico.admin.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Guesses;
import io.portico.model.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What holds for every file that somebody uploads as a logo; {@link LogoFuzz} asks for longer. */
class AnyLogoTest {

    private static final byte[] TAIL = "<script>hazelnut</script>".getBytes(StandardCharsets.US_ASCII);

    @Test
    void any_bytes_are_refused_at_the_field() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        var jpeg = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
        Guesses.files(1_000, new byte[0], png, jpeg, "GIF89a".getBytes(StandardCharsets.US_ASCII)).forEach(AnyLogoTest::uploaded);
    }

    @Test
    void a_damaged_picture_is_refused_or_becomes_a_whole_one_without_what_hung_on_it() throws IOException {
        for (var format : new String[] {"png", "jpeg"}) {
            Guesses.changed(200, picture(format)).forEach(AnyLogoTest::uploaded);
        }
    }

    static void uploaded(byte[] file) {
        try {
            var longer = Arrays.copyOf(file, file.length + TAIL.length);
            System.arraycopy(TAIL, 0, longer, file.length, TAIL.length);
            var logo = Logo.of(longer);
            assertTrue(logo.width() <= Logo.MOST_PIXELS && logo.height() <= Logo.MOST_PIXELS);
            assertFalse(new String(logo.bytes(), StandardCharsets.ISO_8859_1).contains("hazelnut"));
            var kept = Logo.kept(logo.bytes(), logo.mediaType());
            assertEquals(logo.size(), kept.size());
        } catch (Refusal refusal) {
            assertEquals("logo", refusal.field());
        }
    }

    static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        var picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 24; x++) picture.setRGB(x, x % 16, 0xFF0000 + x);
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
