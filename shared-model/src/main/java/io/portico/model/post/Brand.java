package io.portico.model.post;

import io.portico.model.access.EmailAddress;
import io.portico.model.branding.AccentColour;

/**
 * What makes a mail a firm's own. The imprint is the rest of its lawful particulars in one line, without the name; the
 * logo may be null, then the name stands in its place.
 */
public record Brand(
        String name, String legalName, String imprint, EmailAddress contact, Logo logo, AccentColour accent) {

    /** Where a mail program finds the logo, and how wide it is when it is 32 pixels high. */
    public record Logo(String url, int width) {

        private static final int HEIGHT = 32;
        private static final int WIDEST = 176;

        /** The logo of so many pixels, scaled into the place it has: 32 high, at most 176 wide. */
        public static Logo of(String url, int width, int height) {
            var scaled = Math.round((float) HEIGHT * width / Math.max(1, height));
            return new Logo(url, Math.max(1, Math.min(WIDEST, scaled)));
        }
    }

    /** The line at the foot of each mail. */
    String foot() {
        var firm = legalName == null || legalName.isBlank() ? name : legalName;
        return imprint == null || imprint.isBlank() ? firm : firm + ", " + imprint;
    }
}
