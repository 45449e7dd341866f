package org.openseat.documents.check;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/// What looking into one upload may cost: what is counted here is the same on every machine, and time is cut besides.
///
/// One file that is made to be slow must not keep anybody else waiting.
public final class Budget {

    /// A page scanned in color without loss is 25 MB; nobody's proof has more than twenty of them in 10 MB.
    static final long UNPACKED = 512L << 20;

    /// What a reader unpacks whole before it shows anything: lists of the file's parts.
    static final long LISTS = 32L << 20;

    /// Three hundred pages with thirty pictures and fonts each.
    static final int STREAMS = 10_000;

    /// A reader that looks for the parts of a damaged file walks through it a few times.
    static final long READ = 256L << 20;

    static final int PARTS = 500_000;

    /// Ten photos of thirty million points.
    public static final long POINTS = 300_000_000;

    static final Duration TIME = Duration.ofSeconds(10);

    private final LongSupplier nanos;
    private final long end;
    private long unpacked;
    private long lists;
    private int streams;
    private long read;
    private int parts;
    private long points;

    Budget(LongSupplier nanos, Duration time) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + time.toNanos();
    }

    public static Budget ofOneUpload() {
        return new Budget(System::nanoTime, TIME);
    }

    /// Where nobody waits, and in tests, whose machine may be busy with others.
    public static Budget unhurried() {
        return new Budget(() -> 0, TIME);
    }

    /// Nothing is left of something: what is wrong with the file is said by the problem.
    public static final class Spent extends IOException {

        private static final long serialVersionUID = 1;

        private final Problem problem;

        Spent(Problem problem) {
            super(problem.name());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    void stream() throws Spent {
        spend(++streams > STREAMS, Problem.TOO_MUCH_WORK);
    }

    void unpacked(long bytes, boolean list) throws Spent {
        unpacked += bytes;
        lists += list ? bytes : 0;
        spend(unpacked > UNPACKED || lists > LISTS, Problem.SWELLS);
    }

    void read(long bytes) throws Spent {
        read += bytes;
        spend(read > READ, Problem.TOO_MUCH_WORK);
    }

    void part() throws Spent {
        spend(++parts > PARTS, Problem.TOO_MUCH_WORK);
    }

    public void points(long more) throws Spent {
        points += more;
        spend(points > POINTS, Problem.TOO_MANY_POINTS);
    }

    private void spend(boolean over, Problem problem) throws Spent {
        if (over) {
            throw new Spent(problem);
        }
        if (nanos.getAsLong() - end > 0) {
            throw new Spent(Problem.TOO_MUCH_WORK);
        }
    }
}
