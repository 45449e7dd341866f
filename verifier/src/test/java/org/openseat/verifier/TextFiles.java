package org.openseat.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder of small files that a test writes, reads and takes away.
class TextFiles {
    final Path path;

    TextFiles(Path path) {
        this.path = path;
    }

    final Path write(String name, String content) {
        return writeBytes(name, content.getBytes(UTF_8));
    }

    final Path writeBytes(String name, byte[] content) {
        try {
            return Files.write(path.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final void delete(String name) throws IOException {
        Files.delete(path.resolve(name));
    }

    final String read(String name) throws IOException {
        return Files.readString(path.resolve(name));
    }
}
