package org.openseat.applications.verification;

import java.time.ZonedDateTime;
import java.util.Map;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.Application.Standing;
import org.openseat.applications.ApplicationEvent;
import org.openseat.applications.file.Applications;
import org.openseat.applications.judged.EligibilityDesk;
import org.openseat.applications.verification.VerificationTask.Answer;
import org.openseat.applications.verification.VerificationTask.State;
import org.openseat.cases.people.OwnChild;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cycles.Cycles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where schools and Student Integration Services answer what they are asked; the choices are judged anew at once.
@Service
class VerificationDesk {

    private final VerificationTable table;
    private final Applications applications;
    private final EligibilityDesk eligibility;
    private final Cycles cycles;
    private final CaseRecord record;
    private final OwnChild own;

    VerificationDesk(
            VerificationTable table,
            Applications applications,
            EligibilityDesk eligibility,
            Cycles cycles,
            CaseRecord record,
            OwnChild own) {
        this.table = table;
        this.applications = applications;
        this.eligibility = eligibility;
        this.cycles = cycles;
        this.record = record;
        this.own = own;
    }

    /// What came of an answer.
    enum Done {
        DONE,
        /// Somebody answered since this was shown.
        OVERTAKEN,
        /// Nobody decides about their own child.
        OWN_CHILD,
        /// The last instant has passed. (R-GIF-5)
        TOO_LATE
    }

    /// An answer may be changed until the last instant.
    ///
    /// @param seen the version that was shown
    @Transactional
    public Done answer(VerificationTask task, int seen, Answer answer, SignedIn by, ZonedDateTime now) {
        var cycle = cycles.find(task.cycle()).orElseThrow();
        if (own.of(task.student(), by)) {
            return Done.OWN_CHILD;
        }
        if (!cycle.verification().allows(now.toInstant())) {
            return Done.TOO_LATE;
        }
        boolean confirmed = answer.proof() != null;
        var state = confirmed ? State.CONFIRMED : State.NOT_CONFIRMED;
        if (!table.answer(task.id(), seen, state, answer, by, now.toInstant())) {
            return Done.OVERTAKEN;
        }
        if (applications.active(task.student(), task.cycle()).orElse(null) instanceof Standing standing) {
            var id = standing.about().id();
            var what = confirmed ? ApplicationEvent.PROOF_CONFIRMED : ApplicationEvent.PROOF_NOT_CONFIRMED;
            record.note(id, what, by, now, Map.of(), answer.why());
            eligibility.judge(cycle, id, now.toInstant());
        }
        return Done.DONE;
    }
}
