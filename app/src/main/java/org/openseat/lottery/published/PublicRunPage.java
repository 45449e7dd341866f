package org.openseat.lottery.published;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.ValueSource;
import org.openseat.ui.Page;

/// One draw for everybody: its fingerprint, where its value comes from, its files, and how to check them.
///
/// @param replacing the draw that was made anew, if this one does not count any more
record PublicRunPage(LotteryRun run, List<PublishedFiles.File> files, List<LotteryRun> replacing) implements Page {

    private static final int GROUP = 8;

    boolean complete() {
        return PublishedFiles.all(run);
    }

    /// In groups that can be read aloud.
    String manifest() {
        return grouped(String.valueOf(run.manifest()));
    }

    /// As it was called: digits, or hexadecimal.
    @Nullable
    String value() {
        var value = run.value();
        if (value == null) {
            return null;
        }
        return run.source() == ValueSource.DIGITS
                ? new String(value, java.nio.charset.StandardCharsets.US_ASCII)
                : grouped(HexFormat.of().formatHex(value));
    }

    private static String grouped(String hex) {
        return IntStream.range(0, (hex.length() + GROUP - 1) / GROUP)
                .mapToObj(i -> hex.substring(i * GROUP, Math.min(hex.length(), (i + 1) * GROUP)))
                .collect(Collectors.joining(" "));
    }
}
