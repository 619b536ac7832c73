package io.portico.admin.einvoice;

/**
 * A file as somebody sent it.
 *
 * @param name what it was called, for people only: nothing is decided by it and nothing is written under it
 * @param content its bytes
 */
public record UploadedFile(String name, byte[] content) implements Unpacked {

    private static final int NAME = 255;

    /** Makes the name fit to be shown: no control characters, at most 255 characters of its end. */
    public UploadedFile {
        name = shown(name);
    }

    static String shown(String name) {
        var plain = name == null
                ? ""
                : name.replaceAll("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]", "")
                        .strip();
        return plain.length() <= NAME ? plain : "…" + plain.substring(plain.length() - NAME + 1);
    }
}
