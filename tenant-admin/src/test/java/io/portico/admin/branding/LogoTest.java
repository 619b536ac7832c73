package io.portico.admin.branding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTest {

    private static final byte[] PNG_HEAD = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};

    @Test
    void a_png_becomes_a_logo_with_its_size_and_its_clear_corners() throws IOException {
        var logo = Logo.of(picture("png", 320, 80));

        assertEquals("image/png", logo.mediaType());
        assertEquals("320 × 80", logo.size());
        var shown = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
        assertEquals(0, shown.getRGB(0, 0) >>> 24);
        assertEquals(Color.RED.getRGB(), shown.getRGB(160, 40));
    }

    @Test
    void a_jpg_becomes_a_logo_whatever_it_is_called() throws IOException {
        var logo = Logo.of(picture("jpeg", 200, 100));

        assertEquals("image/jpeg", logo.mediaType());
        assertEquals(200, logo.width());
        assertEquals(100, logo.height());
    }

    @Test
    void a_drawing_that_can_hold_scripts_is_refused_by_its_kind() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        var refusal = refusalOf(svg.getBytes(UTF_8));

        assertEquals("logo.kind", refusal.key());
        assertEquals("image/svg+xml", refusal.details()[0]);
    }

    @Test
    void a_page_that_calls_itself_png_is_refused() {
        var refusal = refusalOf("<!doctype html><html><body>logo.png</body></html>".getBytes(UTF_8));

        assertEquals("logo.kind", refusal.key());
        assertEquals("text/html", refusal.details()[0]);
    }

    @Test
    void a_gif_is_refused_although_it_is_a_picture() throws IOException {
        assertEquals("logo.kind", refusalOf(picture("gif", 10, 10)).key());
    }

    @Test
    void a_small_file_that_promises_gigabytes_is_refused_by_its_head_alone() throws IOException {
        // There is nothing to decode in it: were it decoded, it would be called broken.
        var bomb = png(chunk("IHDR", head(20_000, 20_000)), chunk("IDAT", new byte[0]), chunk("IEND", new byte[0]));
        var refusal = refusalOf(bomb);

        assertEquals("logo.tooLarge", refusal.key());
        assertEquals("20000 × 20000", refusal.details()[0]);
    }

    @Test
    void one_pixel_too_wide_is_refused_and_the_widest_is_not() throws IOException {
        assertEquals("logo.tooLarge", refusalOf(picture("png", 2001, 10)).key());
        assertEquals(2000, Logo.of(picture("png", 2000, 10)).width());
    }

    @Test
    void a_file_above_the_limit_is_refused_with_both_figures() {
        var refusal = refusalOf(new byte[Logo.MOST_BYTES + 1]);

        assertEquals("logo.tooBig", refusal.key());
        assertEquals("[501, 500]", Arrays.toString(refusal.details()));
    }

    @Test
    void a_file_cut_off_in_the_middle_is_refused() throws IOException {
        for (var format : new String[] {"png", "jpeg"}) {
            var whole = noise(format);
            assertEquals("logo.broken", refusalOf(Arrays.copyOf(whole, whole.length / 2)).key(), format);
        }
    }

    @Test
    void an_empty_file_is_refused() {
        assertEquals("logo.empty", refusalOf(new byte[0]).key());
    }

    @Test
    void nothing_but_the_pixels_is_left() throws IOException {
        var whole = picture("png", 40, 40);
        var text = chunk("tEXt", "Comment\0taken at 54.6872 N, 25.2797 E".getBytes(ISO_8859_1));
        var told = join(Arrays.copyOf(whole, 33), text, Arrays.copyOfRange(whole, 33, whole.length), "<script>".getBytes(UTF_8));
        assertTrue(latin(told).contains("54.6872"));

        var left = latin(Logo.of(told).bytes());
        assertFalse(left.contains("54.6872"));
        assertFalse(left.contains("<script>"));

        var jpeg = picture("jpeg", 40, 40);
        var exif = join(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 14}, "Exif\0\0GPS here".getBytes(ISO_8859_1));
        exif[3] = (byte) (exif.length - 2);
        var located = join(Arrays.copyOf(jpeg, 2), exif, Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertFalse(latin(Logo.of(located).bytes()).contains("GPS here"));
    }

    @Test
    void what_was_written_once_can_be_kept_as_it_is() throws IOException {
        var logo = Logo.of(picture("png", 30, 20));
        var kept = Logo.kept(logo.bytes(), logo.mediaType());

        assertEquals("30 × 20", kept.size());
        assertEquals("logo.kind", assertThrows(Refusal.class, () -> Logo.kept(new byte[9], "application/pdf")).key());
    }

    private static Refusal refusalOf(byte[] file) {
        var refusal = assertThrows(Refusal.class, () -> Logo.of(file));
        assertEquals("logo", refusal.field());
        return refusal;
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var kind = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var picture = new BufferedImage(width, height, kind);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillOval(1, 1, width - 2, height - 2);
        pen.dispose();
        return file(picture, format);
    }

    private static byte[] noise(String format) throws IOException {
        var picture = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 120 * 120; i++) picture.setRGB(i % 120, i / 120, i * 7919 * i);
        return file(picture, format);
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] png(byte[]... chunks) {
        return join(PNG_HEAD, join(chunks));
    }

    private static byte[] head(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        var crc = new CRC32();
        var named = join(name.getBytes(ISO_8859_1), content);
        crc.update(named);
        data.writeInt(content.length);
        data.write(named);
        data.writeInt((int) crc.getValue());
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
