package io.portico.admin.branding;

import io.portico.model.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.tika.Tika;

/**
 * A picture that may stand on a firm's pages: PNG or JPEG by its content, within the limits, and written anew from its
 * pixels, so that nothing else of the file is left (security.md U-1, U-2, U-7).
 *
 * @param bytes the file as we wrote it
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 */
public record Logo(byte[] bytes, String mediaType, int width, int height) {

    /** The longest file that is looked at, in bytes. */
    public static final int MOST_BYTES = 500 * 1024;

    /** The widest and highest picture that is decoded, in pixels. */
    public static final int MOST_PIXELS = 2000;

    private static final Map<String, String> FORMATS = Map.of("image/png", "png", "image/jpeg", "jpeg");
    private static final Tika TIKA = new Tika();

    /** Judges a file by what is in it, whatever it is called; refuses it at the field {@code logo}. */
    public static Logo of(byte[] file) {
        if (file.length == 0) throw Refusal.on("logo", "logo.empty");
        if (file.length > MOST_BYTES) throw tooBig(file.length);

        var mediaType = TIKA.detect(file);
        if (!FORMATS.containsKey(mediaType)) throw Refusal.on("logo", "logo.kind", mediaType);
        return read(file, mediaType, reader -> {
            var turn = mediaType.equals("image/jpeg") ? Orientation.of(file) : new Orientation(1);
            var picture = turn.upright(decoded(reader));
            return new Logo(written(picture, mediaType), mediaType, picture.getWidth(), picture.getHeight());
        });
    }

    /** One that was judged and written before. */
    public static Logo kept(byte[] bytes, String mediaType) {
        if (!FORMATS.containsKey(mediaType)) throw Refusal.on("logo", "logo.kind", mediaType);
        return read(bytes, mediaType, reader -> new Logo(bytes, mediaType, reader.getWidth(0), reader.getHeight(0)));
    }

    /** The refusal of a file of so many bytes, for those who know the length without reading it. */
    public static Refusal tooBig(long bytes) {
        return Refusal.on("logo", "logo.tooBig", (bytes + 1023) / 1024, MOST_BYTES / 1024);
    }

    /** Width and height as people write them. */
    public String size() {
        return size(width, height);
    }

    /** Width and height as people write them. */
    public static String size(int width, int height) {
        return width + " × " + height;
    }

    /** The picture inside a page: what isn't saved yet has no address. */
    public String inPage() {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private interface Reading {
        Logo of(ImageReader reader) throws IOException;
    }

    private static Logo read(byte[] file, String mediaType, Reading reading) {
        var reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return reading.of(reader);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refusal) throw refusal;
            throw Refusal.on("logo", "logo.broken");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        // The head alone tells how large the picture is: a few bytes can promise gigabytes of pixels.
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width > MOST_PIXELS || height > MOST_PIXELS) {
            throw Refusal.on("logo", "logo.tooLarge", size(width, height), size(MOST_PIXELS, MOST_PIXELS));
        }
        var cutShort = new AtomicBoolean();
        // The JPEG reader fills what is missing with grey and only warns.
        reader.addIIOReadWarningListener((source, warning) -> cutShort.compareAndSet(false, warning.contains("remature")));
        var picture = reader.read(0);
        if (cutShort.get()) throw Refusal.on("logo", "logo.broken");
        return picture;
    }

    private static byte[] written(BufferedImage picture, String mediaType) {
        var plain = picture;
        if (picture.getType() == BufferedImage.TYPE_CUSTOM || mediaType.equals("image/jpeg")) {
            var alpha = picture.getColorModel().hasAlpha() && !mediaType.equals("image/jpeg");
            plain = new BufferedImage(picture.getWidth(), picture.getHeight(),
                    alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            var pen = plain.createGraphics();
            pen.drawImage(picture, 0, 0, null);
            pen.dispose();
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(plain, FORMATS.get(mediaType), out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
