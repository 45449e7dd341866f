package org.openseat.names;

/// Digits of any script are digits: ٧ and ７ are 7.
public final class Digits {

    private Digits() {}

    /// The text with every decimal digit as 0 to 9, every dash as a hyphen, and wide signs as plain ones; all else as
    /// it was.
    public static String of(String text) {
        var read = new StringBuilder(text.length());
        text.codePoints().map(Digits::of).forEach(read::appendCodePoint);
        return read.toString();
    }

    private static int of(int code) {
        return switch (Character.getType(code)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(code, 10);
            case Character.DASH_PUNCTUATION -> '-';
            // The wide forms of a Chinese, Japanese or Korean keyboard, such as （, ＋ and ．
            default -> code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0 : code == 0x2212 ? '-' : code;
        };
    }
}
