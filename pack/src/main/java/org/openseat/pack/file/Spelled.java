package org.openseat.pack.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Whether the letters of a text came through the export: what is wrong with them, and how to export them well.
public final class Spelled {
    static final String HOW = "export it again as UTF-8 (in Excel: Save As, \"CSV UTF-8\")";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Spelled() {}

    /// What is wrong with the letters, as the end of a sentence; nothing for a text that can be read.
    public static Optional<String> wrong(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return Optional.empty();
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return Optional.of("holds letters that are not UTF-8; " + HOW
                    + ", from the system it comes from: letters that became question marks do not come back");
        }
        return twiceEncoded(text)
                ? Optional.of(
                        "holds letters that were encoded twice (an accent shows as two or three signs): a UTF-8 file was"
                                + " opened as Windows-1252 and saved as UTF-8 again; take the file as it was before, or "
                                + HOW)
                : Optional.empty();
    }

    /// Written in Windows-1252 the text is UTF-8 all the same: no name is so by chance.
    private static boolean twiceEncoded(String text) {
        var bytes = ByteBuffer.allocate(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < 0xA0) {
                bytes.put((byte) letter);
            } else {
                ByteBuffer one = WINDOWS.encode(String.valueOf(letter));
                byte value = one.get();
                if (value == '?') {
                    return false;
                }
                bytes.put(value);
            }
        }
        try {
            CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return read.length() < text.length();
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
