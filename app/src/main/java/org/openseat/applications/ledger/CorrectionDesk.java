package org.openseat.applications.ledger;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Application.Standing;
import org.openseat.applications.ApplicationEvent;
import org.openseat.applications.ledger.Correction.State;
import org.openseat.cases.people.OwnChild;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cycles.Cycle;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.Closing;
import org.openseat.rulebook.choices.filing.CorrectionInTime;
import org.openseat.rulebook.choices.points.PointsKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A family says what is wrong with a line of its points, and Student Integration Services answer. (R-CHO-3)
@Service
public class CorrectionDesk {

    private final LedgerTables ledger;
    private final CorrectionTable table;
    private final CaseRecord record;
    private final OwnChild own;
    private final ApplicationEventPublisher events;

    CorrectionDesk(
            LedgerTables ledger,
            CorrectionTable table,
            CaseRecord record,
            OwnChild own,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.table = table;
        this.record = record;
        this.own = own;
        this.events = events;
    }

    /// Whether a correction can be asked for at this instant, by the rule.
    public static Ruling inTime(Cycle cycle, ZonedDateTime now) {
        return CorrectionInTime.judge(new CorrectionInTime.Facts(
                now.toInstant(), new Closing(cycle.numbers().days().correctionClose(), cycle.zone())));
    }

    /// Only about a line of the run, of an application that counts, in time, before the freeze. Asked twice, one is
    /// open.
    ///
    /// @return false when it cannot be asked for
    @Transactional
    public boolean ask(
            Received application,
            String program,
            PointsKind kind,
            String said,
            Cycle cycle,
            SignedIn by,
            ZonedDateTime arrived) {
        var id = application.about().id();
        boolean counts = application instanceof Standing
                && inTime(cycle, arrived) instanceof Ruling.Met
                && isRunning(cycle.year())
                && ledger.of(id).stream()
                        .anyMatch(line -> line.kind() == kind && line.program().equals(program));
        if (!counts) {
            return false;
        }
        var due = cycle.numbers().days().pointsFreeze();
        var asked = new Correction(
                UUID.randomUUID(), id, program, kind, said, State.ASKED, due, arrived.toInstant(), null, null);
        if (table.ask(asked, by.id())) {
            record.note(id, ApplicationEvent.CORRECTION_ASKED, by, arrived, Map.of(), said);
        }
        return true;
    }

    private boolean isRunning(SchoolYear cycle) {
        return ledger.lock(cycle).filter(run -> run.frozen() == null).isPresent();
    }

    /// What came of an answer.
    public enum Answered {
        DONE,
        /// Somebody answered first, or the points are frozen.
        OVERTAKEN,
        /// Nobody decides about their own child.
        OWN_CHILD
    }

    /// @param value what the line is worth from now on; null when it stays as it is
    @Transactional
    public Answered answer(
            Correction about, SchoolYear cycle, @Nullable Integer value, String why, SignedIn by, ZonedDateTime now) {
        if (own.of(about.application(), by)) {
            return Answered.OWN_CHILD;
        }
        var state = value == null ? State.CONFIRMED : State.CORRECTED;
        if (!isRunning(cycle) || !table.answer(about.id(), state, why, by.id(), now.toInstant())) {
            return Answered.OVERTAKEN;
        }
        if (value != null) {
            table.change(about, value, why, by.id(), now.toInstant());
        }
        var what = value == null ? ApplicationEvent.POINTS_CONFIRMED : ApplicationEvent.POINTS_CORRECTED;
        record.note(about.application(), what, by, now, Map.of(), why);
        events.publishEvent(new CorrectionAnswered(about.id()));
        return Answered.DONE;
    }
}
