package org.openseat.engine;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Several threads that work on the same thing until all are done.
final class Crew {
    /// @param each what every further thread does
    /// @param own what the calling thread does
    /// @throws RuntimeException what any of the threads threw; the others must find out by themselves
    static void work(int threads, Runnable each, Runnable own) {
        var others = new ArrayList<CompletableFuture<?>>();
        for (int thread = 1; thread < threads; thread++) {
            others.add(CompletableFuture.runAsync(each, task -> new Thread(task).start()));
        }
        try {
            own.run();
        } finally {
            others.forEach(other -> other.handle((done, problem) -> true).join());
        }
        others.forEach(Crew::rethrow);
    }

    private static void rethrow(CompletableFuture<?> done) {
        try {
            done.join();
        } catch (CompletionException problem) {
            if (problem.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw problem;
        }
    }

    private Crew() {}
}
