package org.openseat.engine;

/// How a computation is carried out, which never changes its result.
///
/// @param threads 1 or more
public record Run(int threads, Progress progress) {
    /// On one thread, telling nobody.
    public static final Run QUIETLY = new Run(1, (done, total) -> true);

    public Run {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads: give 1 or more");
        }
    }

    public static Run onThreads(int threads) {
        return new Run(threads, QUIETLY.progress);
    }

    /// @throws StoppedRun if whoever listens wants no more
    void report(long done, long total) {
        if (!progress.goOn(done, total)) {
            throw new StoppedRun();
        }
    }

    /// Hears from time to time how far a computation has come, and may stop it.
    @FunctionalInterface
    public interface Progress {
        /// @return false to stop the computation
        boolean goOn(long done, long total);
    }
}
