package org.openseat.verifier.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.verifier.files.BadInput;
import org.openseat.verifier.files.Problems;

/// A family's receipt, as it kept it.
///
/// @param proof per name of a proof the neighbors from the leaf up, each `left:hash` or `right:hash`
/// @param closed per closed choice its part and its salt, with a space between
record Receipt(String name, Map<String, String> values, List<String> closed) {
    private static final String FIRST_LINE = "openseat receipt 1";
    private static final List<String> NAMES = List.of(
            "label", "manifest", "child", "draw", "draw-salt", "draw-proof", "facts", "facts-salt", "facts-proof");

    static Receipt read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return parse(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException missing) {
            throw new BadInput(List.of(name + ":1: there is no file " + file + "; put it there"));
        } catch (IOException unreadable) {
            throw new BadInput(List.of(name + ":1: the file cannot be read (" + unreadable.getMessage() + ")"));
        }
    }

    /// @throws BadInput if it is no receipt, with every line that is wrong
    static Receipt parse(String name, String text) {
        var problems = new Problems();
        var lines = text.lines().toList();
        var receipt = new Receipt(name, new HashMap<>(), new ArrayList<>());
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE)) {
            problems.at(name, 1, "a receipt begins with the line \"" + FIRST_LINE + "\"");
        }
        for (int i = 1; i < lines.size(); i++) {
            receipt.line(lines.get(i), i + 1, problems);
        }
        NAMES.stream()
                .filter(must -> !receipt.values.containsKey(must))
                .forEach(must -> problems.at(name, 1, "the line \"" + must + ": …\" is missing"));
        problems.refuseIfAny();
        return receipt;
    }

    private void line(String line, int number, Problems problems) {
        if (line.isBlank()) {
            return;
        }
        int colon = line.indexOf(':');
        var key = colon < 0 ? line : line.substring(0, colon);
        var value = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (key.equals("closed")) {
            closed.add(value);
        } else if (!NAMES.contains(key)) {
            problems.at(name, number, "\"" + key + "\" is no line of a receipt");
        } else if (values.put(key, value) != null) {
            problems.at(name, number, key + " is there twice");
        }
        int digits = key.equals("manifest") ? 2 * Sha.BYTES : key.endsWith("-salt") ? Sha.BYTES : 0;
        if (digits > 0
                && HexText.parse(value).filter(bytes -> bytes.length == digits).isEmpty()) {
            problems.at(name, number, key + " is not " + 2 * digits + " hexadecimal digits");
        }
        if (key.endsWith("-proof") && root(new byte[Sha.BYTES], value).isEmpty()) {
            problems.at(name, number, key + " is not a row of left:… and right:… with 64 hexadecimal digits each");
        }
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    byte[] hex(String name) {
        return HexText.parse(value(name)).orElseThrow();
    }

    /// Where a proof leads from a leaf; empty if it is no proof.
    static Optional<byte[]> root(byte[] leaf, String proof) {
        var hash = leaf;
        for (var step : proof.isBlank() ? new String[0] : proof.split(" ")) {
            int colon = step.indexOf(':');
            var side = colon < 0 ? "" : step.substring(0, colon);
            var neighbor = HexText.parse(step.substring(colon + 1));
            if (neighbor.isEmpty()
                    || neighbor.get().length != Sha.BYTES
                    || !side.equals("left") && !side.equals("right")) {
                return Optional.empty();
            }
            hash = side.equals("left") ? Sha.node(neighbor.get(), hash) : Sha.node(hash, neighbor.get());
        }
        return Optional.of(hash);
    }
}
