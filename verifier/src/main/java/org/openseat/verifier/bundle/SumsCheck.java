package org.openseat.verifier.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.openseat.verifier.files.Ids;

/// `SHA256SUMS` is what `sha256sum` prints for all other files of the folder, in byte order of their names.
final class SumsCheck {
    private static final String SUMS = "SHA256SUMS";

    static Reasons of(Path folder) {
        var reasons = new Reasons();
        try {
            var due = due(folder);
            var written = new TreeMap<String, String>(Ids::byBytes);
            var text = new String(Files.readAllBytes(folder.resolve(SUMS)), StandardCharsets.UTF_8);
            text.lines().forEach(line -> read(line, written, reasons));
            due.forEach((name, sum) -> {
                var other = written.remove(name);
                if (!sum.equals(other)) {
                    reasons.add(other == null ? name + " is not in " + SUMS : name + " has been changed");
                }
            });
            written.keySet().forEach(name -> reasons.add(name + " is in " + SUMS + " but not in the folder"));
            if (reasons.none()) {
                var expected = new StringBuilder();
                due.forEach((name, sum) ->
                        expected.append(sum).append("  ").append(name).append('\n'));
                reasons.unless(text.contentEquals(expected), SUMS + " is not in byte order of the names");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return reasons;
    }

    private static void read(String line, TreeMap<String, String> written, Reasons reasons) {
        if (line.length() > 66 && line.startsWith("  ", 64)) {
            written.put(line.substring(66), line.substring(0, 64));
        } else {
            reasons.add("\"" + line + "\" is no line of " + SUMS);
        }
    }

    private static TreeMap<String, String> due(Path folder) throws IOException {
        var due = new TreeMap<String, String>(Ids::byBytes);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(SUMS)) {
                    due.put(name, Sha.hex(Sha.ofFile(file)));
                }
            }
        }
        return due;
    }

    private SumsCheck() {}
}
