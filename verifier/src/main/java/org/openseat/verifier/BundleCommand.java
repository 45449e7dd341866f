package org.openseat.verifier;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.verifier.bundle.BundleChecks;

/// Checks everything that a run published, and says yes or no line by line.
record BundleCommand(Terminal terminal, PrintWriter out) {

    int run(Path folder, @Nullable String manifest, List<Path> receipts, @Nullable Path full) {
        var verdicts = BundleChecks.of(folder, manifest, receipts, full, terminal);
        terminal.done();
        verdicts.forEach(
                (check, reasons) -> out.println(reasons.isEmpty() ? "ok " + check : "NO " + check + ": " + reasons));
        boolean all = verdicts.values().stream().allMatch(String::isEmpty);
        return all ? OpenseatVerifier.VALID : OpenseatVerifier.REFUSED;
    }
}
