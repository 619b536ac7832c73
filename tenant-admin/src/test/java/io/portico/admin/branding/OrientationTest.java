package io.portico.admin.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    /** Where the red quarter of a picture, top left as it is stored, is meant to be seen. */
    @ParameterizedTest
    @CsvSource({
        "1, 96 × 48, left, top", "2, 96 × 48, right, top", "3, 96 × 48, right, bottom", "4, 96 × 48, left, bottom",
        "5, 48 × 96, left, top", "6, 48 × 96, right, top", "7, 48 × 96, right, bottom", "8, 48 × 96, left, bottom"
    })
    void a_photograph_stands_as_the_camera_was_held(int orientation, String size, String side, String end) throws IOException {
        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var logo = Logo.of(jpeg(orientation, order));

            assertEquals(size, logo.size());
            var seen = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
            var x = side.equals("left") ? seen.getWidth() / 4 : seen.getWidth() * 3 / 4;
            var y = end.equals("top") ? seen.getHeight() / 4 : seen.getHeight() * 3 / 4;
            assertEquals(true, isRed(seen.getRGB(x, y)), "red at " + side + " " + end);
            assertEquals(false, isRed(seen.getRGB(seen.getWidth() - 1 - x, seen.getHeight() - 1 - y)));
        }
    }

    @Test
    void nothing_the_camera_wrote_is_kept() throws IOException {
        var kept = new String(Logo.of(jpeg(6, ByteOrder.BIG_ENDIAN)).bytes(), StandardCharsets.ISO_8859_1);

        assertFalse(kept.contains("Exif"));
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "65535"})
    void an_orientation_that_does_not_exist_turns_nothing(int orientation) throws IOException {
        assertEquals("96 × 48", Logo.of(jpeg(orientation, ByteOrder.BIG_ENDIAN)).size());
    }

    @Test
    void a_directory_that_points_nowhere_turns_nothing() throws IOException {
        var file = jpeg(6, ByteOrder.BIG_ENDIAN);
        for (var at = 12; at < 40; at++) {
            var broken = file.clone();
            broken[at] = (byte) 0xFF;
            Orientation.of(broken);
        }
        assertEquals(1, Orientation.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 2}).value());
        assertEquals(1, Orientation.of(new byte[2]).value());
    }

    private static boolean isRed(int rgb) {
        var colour = new Color(rgb);
        return colour.getRed() > 200 && colour.getGreen() < 60;
    }

    private static byte[] jpeg(int orientation, ByteOrder order) throws IOException {
        var picture = new BufferedImage(96, 48, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 96, 48);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 48, 24);
        pen.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        var exif = exif(orientation, order);
        return ByteBuffer.allocate(plain.size() + exif.length)
                .put(plain.toByteArray(), 0, 2)
                .put(exif)
                .put(plain.toByteArray(), 2, plain.size() - 2)
                .array();
    }

    /** An APP1 segment with one directory of one entry. */
    private static byte[] exif(int orientation, ByteOrder order) {
        var tiff = ByteBuffer.allocate(26).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(36)
                .put((byte) 0xFF).put((byte) 0xE1).putShort((short) 34)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .array();
    }
}
