package org.openseat.applications.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.recompute.Agreement;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.choices.Closing;
import org.openseat.schools.Years;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The day on which points are computed once for everybody, and the day from which nothing changes them.
@Service
public class ProcessingDay {

    private final PointsCount count;
    private final LedgerTables tables;
    private final CorrectionTable corrections;
    private final Years years;
    private final Agreement agreement;

    ProcessingDay(
            PointsCount count, LedgerTables tables, CorrectionTable corrections, Years years, Agreement agreement) {
        this.count = count;
        this.tables = tables;
        this.corrections = corrections;
        this.years = years;
        this.agreement = agreement;
    }

    /// From the processing day on; after the day of the freeze a cycle that has none gets none any more.
    public static boolean isDue(Cycle cycle, LocalDate today) {
        var days = cycle.numbers().days();
        return !today.isBefore(days.points()) && !today.isAfter(days.pointsFreeze());
    }

    /// False, and nothing is written, when it is not due or the cycle has its run. All lines or none are written,
    /// and none unless the verifier counts the same.
    @Transactional
    public boolean compute(Cycle cycle, @Nullable SignedIn by, Instant now) {
        var today = now.atZone(cycle.zone()).toLocalDate();
        if (!isDue(cycle, today) || tables.run(cycle.year()).isPresent()) {
            return false;
        }
        var counted = count.counted(cycle);
        var lines = counted.stream().flatMap(each -> each.lines().stream()).toList();
        int applications =
                (int) lines.stream().map(LedgerLine::application).distinct().count();
        var run = new PointsRun(UUID.randomUUID(), today, applications, lines.size(), now, null);
        var numbers = years.numbers(cycle.year()).orElseThrow().version();
        if (!tables.begin(run, cycle.year(), numbers, checksum(lines), by == null ? null : by.id())) {
            return false;
        }
        tables.write(run.id(), lines);
        tables.agreed(run.id(), agreement.of(run.id(), cycle, counted));
        return true;
    }

    /// What came of the wish to freeze.
    public enum Frozen {
        DONE,
        NO_RUN,
        /// Corrections can still be asked for. (R-CHO-3)
        TOO_EARLY,
        /// Somebody waits for an answer.
        CORRECTIONS_OPEN
    }

    /// Pressed twice, it is done once.
    @Transactional
    public Frozen freeze(Cycle cycle, Instant now) {
        var run = tables.lock(cycle.year());
        if (run.isEmpty()) {
            return Frozen.NO_RUN;
        }
        if (new Closing(cycle.numbers().days().correctionClose(), cycle.zone()).allows(now)) {
            return Frozen.TOO_EARLY;
        }
        if (corrections.open(cycle.year()) > 0) {
            return Frozen.CORRECTIONS_OPEN;
        }
        tables.freeze(cycle.year(), now);
        return Frozen.DONE;
    }

    /// The same lines give the same sum, whoever computes them.
    static String checksum(List<LedgerLine> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update("%s %s %s %d\n"
                    .formatted(line.application(), line.program(), line.kind(), line.value())
                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
