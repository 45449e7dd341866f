package org.openseat.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A bundle's folder that somebody tampers with, and who then writes the sums anew to hide it.
record BundleFolderOnDisk(Path path) {
    private static final List<String> ROWS = List.of(
            "entries.csv",
            "published/children.csv",
            "published/numbers.csv",
            "published/choices.csv",
            "published/assignment.csv");

    String read(String name) {
        try {
            return Files.readString(path.resolve(name));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void change(String name, UnaryOperator<String> how) {
        var before = read(name);
        var after = how.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException(name + " stayed as it was");
        }
        write(name, after);
    }

    void replace(String name, String regex, String by) {
        change(name, text -> text.replaceFirst(regex, by));
    }

    void write(String name, String content) {
        try {
            Files.writeString(path.resolve(name), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void delete(String name) {
        try {
            Files.delete(path.resolve(name));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Takes every row of a child out of every file.
    void leaveOut(String child) {
        for (var name : ROWS) {
            change(name, text -> text.replaceAll("(?m)^" + child + ",.*\n", ""));
        }
    }

    /// The first fields of the rows that match.
    List<String> firstFields(String name, String regex) {
        return read(name)
                .lines()
                .skip(1)
                .filter(line -> line.matches(regex))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    void sumAnew() {
        try (var files = Files.walk(path)) {
            var sums = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                sums.put(path.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
            sums.remove("SHA256SUMS");
            var lines = new StringBuilder();
            sums.forEach(
                    (name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
            Files.write(path.resolve("SHA256SUMS"), lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
