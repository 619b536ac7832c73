package io.portico.admin.branding;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a camera held a picture (Exif 2.32, tag 0x0112): 1 is upright, the others are turned or mirrored. Since nothing of
 * the file but its pixels is kept, they must be turned before.
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);

    /** What a JPEG says of itself; upright when it says nothing that can be understood. */
    static Orientation of(byte[] jpeg) {
        try {
            var said = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var value = said == null ? null : said.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return value == null || value < 1 || value > 8 ? UPRIGHT : new Orientation(value);
        } catch (ImageProcessingException | IOException broken) {
            return UPRIGHT;
        }
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
