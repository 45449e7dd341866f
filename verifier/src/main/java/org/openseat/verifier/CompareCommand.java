package org.openseat.verifier;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openseat.verifier.files.Differences;
import org.openseat.verifier.files.Differences.Difference;

/// Lists what changed between two assignments, child by child, and how many are better or worse off.
record CompareCommand(PrintWriter out) {

    int run(Path before, Path after) {
        var differences = Differences.between(file(before), file(after));
        int better = 0;
        int worse = 0;
        for (var difference : differences.list()) {
            out.println(words(difference));
            better += difference.change() < 0 ? 1 : 0;
            worse += difference.change() > 0 ? 1 : 0;
        }
        out.println(differences.list().size() + " of " + differences.children() + " children differ: " + better
                + " better off, " + worse + " worse off, "
                + (differences.list().size() - better - worse) + " otherwise");
        return OpenseatVerifier.VALID;
    }

    private static String words(Difference difference) {
        int change = difference.change();
        return difference.child() + ": " + difference.before() + " -> " + difference.after()
                + (change < 0 ? " (better)" : change > 0 ? " (worse)" : "");
    }

    private static Path file(Path path) {
        return Files.isDirectory(path) ? path.resolve("assignment.csv") : path;
    }
}
