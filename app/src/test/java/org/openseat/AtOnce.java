package org.openseat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Several do something at the same moment, each in a thread of their own that waits for the others before it begins.
///
/// On two cores the common pool has one thread, and what is given to it happens one after the other.
public final class AtOnce {

    private AtOnce() {}

    @SafeVarargs
    public static <T> List<T> atOnce(Supplier<? extends T>... deeds) {
        return atOnce(List.of(deeds));
    }

    /// The same deed by so many.
    public static <T> List<T> atOnce(int so, Supplier<? extends T> deed) {
        return atOnce(Collections.nCopies(so, deed));
    }

    /// What came of each, in their order.
    public static <T> List<T> atOnce(List<? extends Supplier<? extends T>> deeds) {
        var start = new CyclicBarrier(deeds.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return deeds.stream()
                    .map(deed -> CompletableFuture.<T>supplyAsync(() -> after(start, deed), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    public static void twice(Runnable deed) {
        atOnce(2, () -> {
            deed.run();
            return true;
        });
    }

    private static <T> T after(CyclicBarrier start, Supplier<? extends T> deed) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return deed.get();
    }
}
