package org.openseat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Several clients at once, each asking the next thing as soon as it has its answer, until time or things are up.
final class Load {
    static final int CLIENTS = 8;

    /// One thing to ask; it throws unless the answer is the right one.
    interface Asking {
        void ask(int number) throws Exception;
    }

    private final RunningApp app;

    Load(RunningApp app) {
        this.app = app;
    }

    /// Asks with the numbers from 0 to before `end`, round and round while `seconds` last.
    Measured rounds(int end, double seconds, Asking asking) throws Exception {
        return run(seconds, count -> count % end, Integer.MAX_VALUE, asking);
    }

    /// Asks once with each number from `first` to before `end`, as far as the `seconds` reach.
    Measured once(int first, int end, double seconds, Asking asking) throws Exception {
        return run(seconds, count -> first + count, end - first, asking);
    }

    private interface Numbers {
        int number(int count);
    }

    private Measured run(double seconds, Numbers numbers, int most, Asking asking) throws Exception {
        var next = new AtomicInteger();
        var before = Effort.of(app);
        var start = System.nanoTime();
        var until = start + (long) (seconds * 1e9);
        Callable<List<Long>> client = () -> {
            var times = new ArrayList<Long>();
            for (int count = next.getAndIncrement(); count < most; count = next.getAndIncrement()) {
                var asked = System.nanoTime();
                asking.ask(numbers.number(count));
                var answered = System.nanoTime();
                times.add(answered - asked);
                if (answered > until) {
                    break;
                }
            }
            return times;
        };
        var times = inParallel(client);
        var took = (System.nanoTime() - start) / 1e9;
        return Measured.of(times, took, Effort.of(app).since(before));
    }

    private static <T> List<T> inParallel(Callable<List<T>> client) throws ExecutionException, InterruptedException {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<T>();
            var running =
                    Stream.generate(() -> clients.submit(client)).limit(CLIENTS).toList();
            for (var one : running) {
                all.addAll(one.get());
            }
            return all;
        }
    }
}
