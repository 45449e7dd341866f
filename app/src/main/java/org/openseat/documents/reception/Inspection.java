package org.openseat.documents.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openseat.documents.Upload;
import org.openseat.documents.check.Budget;
import org.openseat.documents.check.FileName;
import org.openseat.documents.check.Problem;
import org.openseat.documents.check.Received;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The room where uploads are looked into: two at once, some more wait, and nobody has many places in the line.
///
/// Whoever finds no place is told to come back in a minute; whoever only reads pages never notices.
@Component
public class Inspection implements DisposableBean {

    static final int AT_ONCE = 2;
    static final int WAITING = 24;
    static final int OF_ONE_SENDER = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Reception reception;
    private final Map<UUID, Integer> inside = new HashMap<>();
    private final ThreadPoolExecutor room = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("inspection-", 1).daemon().factory());

    public Inspection(Reception reception) {
        this.reception = reception;
    }

    /// Waits until it has been looked into; what waits too long is let go.
    public List<Received> of(Upload upload, UUID by) {
        if (!comesIn(by)) {
            return List.of(refused(upload, Problem.BUSY));
        }
        try {
            var looking = room.submit(() -> reception.receive(upload, Budget.ofOneUpload()));
            try {
                return looking.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                looking.cancel(true);
                return List.of(refused(upload, Problem.BUSY));
            }
        } catch (RejectedExecutionException e) {
            return List.of(refused(upload, Problem.BUSY));
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(refused(upload, Problem.BUSY));
        } finally {
            goesOut(by);
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException io -> new UncheckedIOException(io);
            case RuntimeException known -> known;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(e);
        };
    }

    public static Received refused(Upload upload, Problem problem) {
        return new Received.Unsound(FileName.clean(upload.name()), problem);
    }

    private synchronized boolean comesIn(UUID by) {
        var many = inside.getOrDefault(by, 0);
        if (many >= OF_ONE_SENDER) {
            return false;
        }
        inside.put(by, many + 1);
        return true;
    }

    private synchronized void goesOut(UUID by) {
        inside.computeIfPresent(by, (_, many) -> many == 1 ? null : many - 1);
    }

    @Override
    public void destroy() {
        room.shutdownNow();
    }
}
