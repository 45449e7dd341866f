package org.openseat.reporting.making;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.openseat.reporting.Run;
import org.openseat.reporting.Runs;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the reports that were asked for, in the background, at most two at a time on each node.
///
/// The row of a run is held in the database while its file is made, so two nodes never make the same one; when a node
/// goes away the row is free at once, nothing of the file is left, and another node begins anew.
/// (decisions/2026-11-22-reports.md)
@Component
class ReportMaker implements Round, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMaker.class);
    private static final int AT_ONCE = 2;
    private static final int TRIES = 5;
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Runs runs;
    private final Progress progress;
    private final ReportPress press;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ThreadPoolExecutor hands = new ThreadPoolExecutor(
            0,
            AT_ONCE,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().name("report-", 1).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    ReportMaker(Runs runs, Progress progress, ReportPress press, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.progress = progress;
        this.press = press;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What became of one walk to the table of runs.
    enum Walk {
        NOTHING_ASKED,
        MADE,
        STOPPED,
        NOT_MADE
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    @Override
    public void work(ZonedDateTime now) {
        hands.execute(() -> {
            var walk = Walk.MADE;
            while ((walk == Walk.MADE || walk == Walk.STOPPED)
                    && !Thread.currentThread().isInterrupted()) {
                walk = makeOne(ZonedDateTime.now(clock));
            }
        });
    }

    /// Makes the report that has waited longest.
    Walk makeOne(ZonedDateTime now) {
        return transaction.execute(
                status -> runs.take().map(run -> make(run, status, now)).orElse(Walk.NOTHING_ASKED));
    }

    /// Whatever ends the making early leaves nothing of the file, but the run stays held until that is written down.
    private Walk make(Run run, TransactionStatus held, ZonedDateTime now) {
        var tries = progress.begin(run.id(), now.toInstant());
        var untouched = held.createSavepoint();
        try {
            runs.done(run.id(), press.make(run, now));
            return Walk.MADE;
        } catch (Stopped e) {
            held.rollbackToSavepoint(untouched);
            LOG.info("Report {} was stopped: {}", run.id(), e.getMessage());
            return Walk.STOPPED;
        } catch (IOException | RuntimeException e) {
            held.rollbackToSavepoint(untouched);
            // Not the message: it may hold what stands in a child's row.
            var problem =
                    NestedExceptionUtils.getMostSpecificCause(e).getClass().getName();
            LOG.error("Report {} could not be made, try {} of {}: {}", run.id(), tries, TRIES, problem);
            if (tries >= TRIES) {
                runs.failed(run.id(), problem);
            }
            return Walk.NOT_MADE;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        hands.shutdownNow();
        if (!hands.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("A report was still being made; it begins anew on the next start");
        }
    }
}
