package io.portico.model.branding;

/** A colour by lightness and two opposing hues, as CSS Color 4 defines Oklab; scaling all three dims the same light. */
record Oklab(double lightness, double a, double b) {

    static Oklab of(AccentColour colour) {
        var red = linear(colour.red());
        var green = linear(colour.green());
        var blue = linear(colour.blue());
        var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** Another lightness with the chroma scaled by a factor of at most 1; the hue stays. */
    Oklab to(double otherLightness, double factor) {
        var scale = Math.min(1, factor);
        return new Oklab(otherLightness, a * scale, b * scale);
    }

    /** The nearest sRGB colour; what lies outside is cut off per channel, as browsers do when they paint it. */
    AccentColour colour() {
        var l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new AccentColour(
                channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    /** The share of light of an sRGB channel of 0 to 255. */
    static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(double light) {
        var share = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.max(0, Math.min(1, share)) * 255);
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
