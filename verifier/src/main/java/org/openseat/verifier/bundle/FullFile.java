package org.openseat.verifier.bundle;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openseat.verifier.files.CsvFile;
import org.openseat.verifier.files.Problems;
import org.openseat.verifier.files.Progress;

/// What an auditor was given to open the closed choices: per choice its part, its salt, the tier it was drawn
/// with and the twin it came with.
final class FullFile {
    /// A closed choice, opened.
    ///
    /// @param tier as raised, if a sibling helped
    /// @param with the twin beside whose seat this one was added; empty for none
    record Part(String text, byte[] salt, int choice, String program, int band, int points, int tier, String with) {
        boolean opens(String closed) {
            return closed.equals(choice + ":#" + Sha.hex(Sha.leaf(salt, text)));
        }
    }

    private final Map<String, Part> parts = new HashMap<>(); // by child and number of the choice

    /// @throws org.openseat.verifier.files.BadInput with every problem if there is any
    static FullFile read(Path path, Progress progress) {
        var full = new FullFile();
        var problems = new Problems();
        new CsvFile(path, String.valueOf(path.getFileName()), "child,part,salt,tier,with", problems, progress)
                .read(row -> {
                    var fields = row.text(1).split(":");
                    var salt = HexText.parse(row.text(2)).filter(bytes -> bytes.length == Sha.BYTES);
                    boolean numbers = fields.length == 5
                            && Arrays.stream(new int[] {0, 2, 3, 4})
                                    .allMatch(field -> fields[field].matches("\\d{1,9}"));
                    if (!numbers) {
                        row.problem("part is \"" + row.text(1) + "\"; write choice:program:band:tier:points");
                    } else if (salt.isEmpty()) {
                        row.problem("salt is not 64 hexadecimal digits");
                    } else {
                        var part = new Part(
                                row.text(1),
                                salt.get(),
                                Integer.parseInt(fields[0]),
                                fields[1],
                                Integer.parseInt(fields[2]),
                                Integer.parseInt(fields[4]),
                                row.number(3, 0, 63, 0),
                                BundleIds.idOrNone(row, 4));
                        if (full.parts.put(row.text(0) + "|" + part.choice, part) != null) {
                            row.problem("choice " + part.choice + " of child \"" + row.text(0) + "\" is listed twice");
                        }
                    }
                });
        problems.refuseIfAny();
        return full;
    }

    Part part(String child, int choice) {
        var part = parts.get(child + "|" + choice);
        if (part == null) {
            throw new IllegalStateException("choice " + choice + " of " + child + " is not open");
        }
        return part;
    }

    /// Whether every closed choice is opened by its part and salt, and no other is.
    Reasons check(Bundle bundle) {
        var reasons = new Reasons();
        int closed = 0;
        for (var entry : bundle.entries()) {
            for (var text : entry.closed()) {
                closed++;
                var part = parts.get(entry.child() + "|" + Closed.choice(text));
                reasons.unless(
                        part != null && part.opens(text),
                        "the closed choice " + Closed.choice(text) + " of child " + entry.child() + " is not opened");
                reasons.unless(
                        part == null || bundle.rules().sealed().contains(part.program),
                        "child " + entry.child() + " has a closed choice at a program that is not sealed");
            }
        }
        reasons.unless(closed == parts.size(), "the auditor's file opens " + parts.size() + " choices of " + closed);
        return reasons;
    }
}
