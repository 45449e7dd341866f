package org.openseat.verifier.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.openseat.verifier.files.Problems;

/// Bytes that are written as hexadecimal digits in a file or a field.
final class HexText {
    static Optional<byte[]> parse(String digits) {
        try {
            return Optional.of(HexFormat.of().parseHex(digits));
        } catch (IllegalArgumentException notHex) {
            return Optional.empty();
        }
    }

    /// The bytes of a file with one line of digits.
    ///
    /// @param length in bytes; 0 for any but none
    static byte[] file(Path path, String name, int length, Problems problems) {
        try {
            var text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).stripTrailing();
            var bytes = parse(text);
            if (bytes.isPresent() && (length == 0 ? !text.isEmpty() : bytes.get().length == length)) {
                return bytes.get();
            }
            problems.at(
                    name,
                    1,
                    bytes.isPresent() && length > 0
                            ? "there are " + text.length() + " hexadecimal digits; there must be " + 2 * length
                            : "write hexadecimal digits and nothing else, two for each byte");
        } catch (NoSuchFileException missing) {
            problems.at(name, 1, "there is no file " + path + "; put it there");
        } catch (IOException unreadable) {
            problems.at(name, 1, "the file cannot be read (" + unreadable.getMessage() + ")");
        }
        return new byte[length];
    }

    private HexText() {}
}
