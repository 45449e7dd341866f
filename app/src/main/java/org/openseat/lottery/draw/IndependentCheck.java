package org.openseat.lottery.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.verifier.bundle.BundleChecks;
import org.openseat.verifier.files.BadInput;
import org.springframework.stereotype.Component;

/// Has the verifier, which shares no code with what draws, read the whole bundle back. (design draw §4)
@Component
class IndependentCheck {

    /// What does not agree, in the verifier's words; empty when all does.
    String refuses(LotteryRun run, Bundled bundle) {
        try {
            var folder = Files.createTempDirectory("openseat-bundle");
            try {
                write(folder, bundle);
                return BundleChecks.of(folder, run.manifest(), List.of(), null, _ -> {}).entrySet().stream()
                        .filter(verdict -> !verdict.getValue().isEmpty())
                        .map(verdict -> verdict.getKey() + ": " + verdict.getValue())
                        .collect(Collectors.joining("\n"));
            } catch (BadInput e) {
                return String.valueOf(e.getMessage());
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, Bundled bundle) throws IOException {
        for (var file : bundle.files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
