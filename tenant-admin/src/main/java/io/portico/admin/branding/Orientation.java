package io.portico.admin.branding;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera held a picture (Exif 2.32, tag 0x0112): 1 is upright, the others are turned or mirrored. Since nothing of
 * the file but its pixels is kept, they must be turned before.
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;

    /** What a JPEG says of itself; upright when it says nothing that can be understood. */
    static Orientation of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg).position(2));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer file) {
        while (file.remaining() > 4) {
            file.get();
            var marker = Byte.toUnsignedInt(file.get());
            if (marker == START_OF_SCAN) return UPRIGHT;

            var length = Short.toUnsignedInt(file.getShort()) - 2;
            var segment = file.slice(file.position(), length);
            if (marker == APP1 && isExif(segment)) return fromDirectory(segment.slice());
            file.position(file.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer segment) {
        if (segment.remaining() < EXIF.length()) return false;

        var name = new byte[EXIF.length()];
        segment.get(name);
        return new String(name, US_ASCII).equals(EXIF);
    }

    private static Orientation fromDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) != TAG) continue;

            var value = Short.toUnsignedInt(tiff.getShort(entry + 8));
            return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
        }
        return UPRIGHT;
    }

    /** The picture as it was meant to be seen. */
    BufferedImage upright(BufferedImage picture) {
        if (value == 1) return picture;

        var wide = picture.getWidth();
        var high = picture.getHeight();
        var lying = value >= 5;
        var turned = new BufferedImage(lying ? high : wide, lying ? wide : high, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.drawImage(picture, turning(wide, high), null);
        pen.dispose();
        return turned;
    }

    /** Where each pixel goes: x' = m00 x + m01 y + m02, y' = m10 x + m11 y + m12. */
    private AffineTransform turning(int wide, int high) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            default -> new AffineTransform(0, -1, 1, 0, 0, wide);
        };
    }
}
