package org.openseat.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openseat.pack.Problem;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// Looks at the folder of the district pack every half minute and takes what has changed, once nobody writes to it any
/// more. What cannot be taken is told, and the district goes on with what it has.
///
/// A node looks at its own folder and takes it only when it changed there: two nodes with two copies do not take turns.
@Component
class PackWatch implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(PackWatch.class);
    private static final Pace HALF_A_MINUTE = new Pace.Every(Duration.ofSeconds(30));

    private final PackDesk desk;
    private final PacksTaken packs;
    private final String folder;
    /// 1 while the district lives by an older pack than the one it was given.
    private final AtomicInteger refused = new AtomicInteger();

    private @Nullable FolderLook seen;
    private @Nullable FolderLook done;

    PackWatch(PackDesk desk, PacksTaken packs, MeterRegistry meters, @Value("${openseat.district}") String folder) {
        this.desk = desk;
        this.packs = packs;
        this.folder = folder;
        meters.gauge("openseat.pack.refused", refused);
    }

    @Override
    public String name() {
        return "intake.pack";
    }

    @Override
    public Pace pace() {
        return HALF_A_MINUTE;
    }

    @Override
    public synchronized void work(ZonedDateTime now) {
        if (!folder.isBlank()) {
            var look = FolderLook.of(Path.of(folder));
            if (!look.equals(done) && look.equals(seen)) {
                take(look, now.toInstant());
            }
            seen = look;
        }
        refused.set(packs.refused().isPresent() ? 1 : 0);
    }

    /// The first look; the second comes with the first round.
    synchronized void later() {
        seen = FolderLook.of(Path.of(folder));
    }

    /// Without a district there is nobody to wait for the second look.
    synchronized IntakeAnswer first(Instant now) {
        return take(FolderLook.of(Path.of(folder)), now);
    }

    private IntakeAnswer take(FolderLook look, Instant now) {
        var answer = answer(look, now);
        if (!(answer instanceof IntakeAnswer.StillWritten)) {
            done = look;
        }
        Report.of(answer);
        return answer;
    }

    private IntakeAnswer answer(FolderLook look, Instant now) {
        var path = Path.of(folder);
        try {
            return desk.takeIn(path, now);
        } catch (DataAccessResourceFailureException
                | TransientDataAccessException
                | CannotCreateTransactionException itsNotThePack) {
            throw itsNotThePack;
        } catch (RuntimeException e) {
            if (!FolderLook.of(path).equals(look)) {
                return new IntakeAnswer.StillWritten(path);
            }
            // Neither its message nor its causes': they may hold what stands in a child's row.
            var why = new Problem(
                    path.toString(),
                    0,
                    "reads well but could not be taken (" + Report.where(e) + "); tell the makers of Openseat");
            desk.refuse(path, why, now);
            return new IntakeAnswer.Refused(path, List.of(why));
        }
    }
}
