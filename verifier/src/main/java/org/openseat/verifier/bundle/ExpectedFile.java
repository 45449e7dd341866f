package org.openseat.verifier.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Compares a file byte for byte with the lines that it should have, and tells the first that differs.
final class ExpectedFile implements AutoCloseable {
    private final InputStream in;
    private final String name;
    private long line;
    private String difference = "";

    ExpectedFile(Path folder, String name) {
        this.name = name;
        try {
            in = new BufferedInputStream(Files.newInputStream(folder.resolve(name)), 1 << 16);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The next line that should be there.
    void line(String expected) {
        if (!difference.isEmpty()) {
            return;
        }
        line++;
        try {
            var bytes = (expected + "\n").getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(bytes, in.readNBytes(bytes.length))) {
                difference = name + ":" + line + " should be " + expected;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What differs first; nothing if the file is as it should be.
    List<String> differences() {
        try {
            if (difference.isEmpty() && in.read() >= 0) {
                difference = name + " goes on after line " + line + ", where it should end";
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return difference.isEmpty() ? List.of() : List.of(difference);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
