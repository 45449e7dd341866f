package org.openseat.accounts.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// How to set up the second step: a picture for the app's camera, the same key as text, and a first code.
///
/// @param key as an app wants it typed
/// @param name who it is, as the app will list it
/// @param asksPassword true for somebody who has been signed in for a while
record SetUpPage(Form form, String key, String name, String action, boolean asksPassword) implements Page {

    static final String FORM = "accounts.setUp";

    /// The white edge that a camera needs.
    private static final int EDGE = 4;

    /// The picture: its side in squares, and its dark squares as an SVG path.
    record Picture(int side, String path) {}

    Picture picture(Frame frame) {
        var code = QrCode.encodeText(uri(frame.district().name()), QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + EDGE, y + EDGE));
                }
            }
        }
        return new Picture(code.size + 2 * EDGE, path.toString());
    }

    /// The key in groups of four, as it is easily typed.
    String readable() {
        return grouped(key);
    }

    static String grouped(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1 ");
    }

    String uri(String district) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(encoded(district), encoded(name), key, encoded(district), Totp.DIGITS, Totp.SECONDS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
