package io.portico.model.factor;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** A text as a picture that phones read: the side of its square and the path of its dark fields, for an SVG in the page. */
public record QrCode(int side, String path) {

    private static final int QUIET = 4;

    public static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (!code.getModule(x, y)) continue;

                var from = x;
                while (code.getModule(x + 1, y)) x++;
                path.append('M').append(from + QUIET).append(' ').append(y + QUIET)
                        .append('h').append(x + 1 - from).append("v1h-").append(x + 1 - from).append('z');
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }
}
