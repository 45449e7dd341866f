package org.openseat.permits.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.CaseCard;
import org.openseat.permits.CaseFile;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.FirstAppeal;
import org.openseat.permits.PermitRequest.FirstAppealDenied;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.Step;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Verdict;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Action;
import org.openseat.ui.words.Said;

/// The page of a case: what happens next, what the rules say, the papers, and all that happened.
///
/// @param schoolDaysLeft until the date on the next-step card; 0 when there is none
/// @param decider what the rule says of the reader as the one who answers an appeal; null while none waits
record CasePage(
        CaseFile file,
        Reader reader,
        LocalDate today,
        int schoolDaysLeft,
        List<Action> letters,
        List<CaseCard> cards,
        @Nullable Finding decider,
        @Nullable Notice notice)
        implements Page {

    /// Whose eyes the page is for.
    enum Reader {
        FAMILY,
        RESIDENCE_SCHOOL,
        REQUESTED_SCHOOL,
        DISTRICT,
        APPEALS,
        SPECIAL_EDUCATION
    }

    /// Something the reader should know first; `kept` is what they wrote and what was not saved.
    record Notice(
            String kind, Said heading, Said text, @Nullable String kept) {

        static Notice overtaken(@Nullable String kept) {
            return new Notice(
                    "warning", Said.of("permits.case.overtaken.title"), Said.of("permits.case.overtaken.text"), kept);
        }
    }

    String path() {
        return file.path();
    }

    boolean staff() {
        return reader != Reader.FAMILY;
    }

    boolean open() {
        return file.request() instanceof Undecided;
    }

    /// What this reader may do with the request as it now stands.
    Set<Step> steps() {
        return file.request().nextSteps().stream()
                .filter(step -> !step.byItself() && mine(step))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /// Whether the case waits for this reader's yes or no.
    boolean decides() {
        return steps().contains(Step.DENY) || steps().contains(Step.GRANT_APPEAL);
    }

    private boolean mine(Step step) {
        return switch (step) {
            case WITHDRAW, APPEAL, ESCALATE -> reader == Reader.FAMILY && may(step);
            // Nobody releases before special education has looked. (R-IDP-11)
            case RELEASE -> reader == Reader.RESIDENCE_SCHOOL && !file.awaitsSpecialEducation();
            case APPROVE, ENROLL -> reader == Reader.REQUESTED_SCHOOL;
            // A renewal is refused on the grounds for ending a permit, and on no others. (T11)
            case DENY -> deciding() && !packet().answers().renewal();
            case REFUSE_RENEWAL -> deciding() && packet().answers().renewal();
            case END -> reader == Reader.REQUESTED_SCHOOL;
            case REFER -> reader == Reader.RESIDENCE_SCHOOL || reader == Reader.REQUESTED_SCHOOL;
            case GRANT_APPEAL, DENY_APPEAL -> answersAppeal();
            case LAPSE, EXPIRE, SUPERSEDE -> false;
        };
    }

    /// A family appeals until the last day, and escalates then, or as soon as an answer is overdue.
    private boolean may(Step step) {
        return switch (file.request()) {
            case FirstAppeal appeal -> appeal.deadline().date().isBefore(today);
            case Contestable no -> no.deadline().allows(today);
            case FirstAppealDenied denied -> denied.deadline().allows(today);
            default -> step == Step.WITHDRAW;
        };
    }

    private boolean deciding() {
        return switch (file.request()) {
            case AtResidenceSchool _ -> reader == Reader.RESIDENCE_SCHOOL;
            case AtRequestedSchool _ -> reader == Reader.REQUESTED_SCHOOL;
            default -> false;
        };
    }

    private boolean answersAppeal() {
        return decider != null && decider.verdict() == Verdict.MET;
    }

    private Packet packet() {
        return file.packet();
    }

    /// The school of residence reads the papers while the request is with it.
    boolean readsPapers() {
        return reader == Reader.RESIDENCE_SCHOOL && file.request() instanceof AtResidenceSchool;
    }
}
