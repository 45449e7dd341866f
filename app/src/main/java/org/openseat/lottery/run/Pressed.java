package org.openseat.lottery.run;

import java.util.List;

/// What came of pressing a button of a run.
public sealed interface Pressed {

    /// The run has gone on.
    record Done(LotteryRun run) implements Pressed {}

    /// One of two persons has said so; another one must.
    record Half(LotteryRun run) implements Pressed {}

    /// Nothing was done, for these reasons; the words stand at `lottery.no.<reason>`.
    record Refused(LotteryRun run, List<Why> why) implements Pressed {}

    /// Somebody else was faster: the run as it is now.
    record Overtaken(LotteryRun run) implements Pressed {}

    /// One reason, with what it speaks of.
    record Why(String reason, List<String> about) {
        public static Why of(String reason, Object... about) {
            return new Why(
                    reason,
                    java.util.stream.Stream.of(about).map(String::valueOf).toList());
        }
    }
}
