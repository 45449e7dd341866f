package org.openseat.verifier.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openseat.verifier.files.BadInput;
import org.openseat.verifier.files.Problems;
import org.openseat.verifier.files.Progress;

/// All checks of a bundle, in the order in which they are told.
public final class BundleChecks {
    private final Map<String, String> verdicts = new LinkedHashMap<>();

    private BundleChecks() {}

    /// What each check says, in order: empty if it says yes, else its first reasons.
    ///
    /// @param manifest kept from before, as 128 hexadecimal digits or a file with them; null if none was
    /// @param receipts families' receipts
    /// @param full the auditor's file; null for everybody else
    /// @throws BadInput if a file is missing or cannot be understood
    public static Map<String, String> of(
            Path folder, @Nullable String manifest, List<Path> receipts, @Nullable Path full, Progress progress) {
        var kept = manifest == null ? null : kept(manifest);
        var read = receipts.stream().map(Receipt::read).toList();
        var checks = new BundleChecks();
        checks.run(
                BundleReader.read(folder, progress),
                kept,
                read,
                full == null ? null : FullFile.read(full, progress),
                progress);
        return checks.verdicts;
    }

    private static byte[] kept(String manifest) {
        var problems = new Problems();
        var file = Path.of(manifest);
        var bytes = Files.isRegularFile(file)
                ? HexText.file(file, manifest, 2 * Sha.BYTES, problems)
                : HexText.parse(manifest)
                        .filter(digits -> digits.length == 2 * Sha.BYTES)
                        .orElseThrow(() -> new BadInput(List.of("--manifest is \"" + manifest
                                + "\"; give its 128 hexadecimal digits, or a file that has them")));
        problems.refuseIfAny();
        return bytes;
    }

    private void run(
            Bundle bundle, byte @Nullable [] kept, List<Receipt> receipts, @Nullable FullFile full, Progress progress) {
        var closed = full == null ? new Reasons() : full.check(bundle);
        check("sums", progress, () -> SumsCheck.of(bundle.folder()));
        check("manifest", progress, () -> ManifestCheck.of(bundle, kept));
        check("entries", progress, () -> EntriesCheck.of(bundle));
        check("facts", progress, () -> FactsCheck.of(bundle).and(closed));
        check("market", progress, () -> MarketCheck.of(bundle));
        check("value", progress, () -> ValueCheck.of(bundle));
        check("numbers", progress, () -> SeatsCheck.numbers(bundle));
        // Places in a list need numbers that are all different.
        boolean inOrder = bundle.rows().fit() && numbersAreRight(bundle);
        var drawn = bundle.rows().fit() ? Optional.of(Drawn.of(bundle)) : Optional.<Drawn>empty();
        var order = inOrder ? drawn.map(Order::of) : Optional.<Order>empty();
        var opened = inOrder && full != null && closed.none()
                ? Optional.of(Opened.of(bundle, full))
                : Optional.<Drawn>empty();
        check(
                "seats",
                progress,
                () -> drawn.map(SeatsCheck::seats)
                        .orElseGet(BundleChecks::unfit)
                        .and(opened.map(SeatsCheck::certificate).orElseGet(Reasons::new)));
        check(
                "lists",
                progress,
                () -> order.map(all -> ListsCheck.of(drawn.orElseThrow(), all)).orElseGet(BundleChecks::unfit));
        check(
                "groups",
                progress,
                () -> GroupsCheck.of(bundle)
                        .and(opened.map(all -> SealsCheck.of(all.bundle())).orElseGet(Reasons::new)));
        check(
                "statistics",
                progress,
                () -> opened.map(StatisticsCheck::ofAll)
                        .or(() -> order.map(all -> StatisticsCheck.of(drawn.orElseThrow(), all)))
                        .orElseGet(BundleChecks::unfit));
        check("receipt", progress, () -> ReceiptCheck.of(bundle, receipts));
    }

    private void check(String name, Progress progress, Supplier<Reasons> check) {
        progress.report("checking " + name);
        verdicts.put(name, check.get().toString());
    }

    private static Reasons unfit() {
        var reasons = new Reasons();
        reasons.add("the published files do not fit together");
        return reasons;
    }

    private static boolean numbersAreRight(Bundle bundle) {
        var seen = new boolean[bundle.rows().children()];
        for (int number : bundle.rows().number()) {
            if (number < 0 || number >= seen.length || seen[number]) {
                return false;
            }
            seen[number] = true;
        }
        return true;
    }
}
