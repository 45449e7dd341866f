package org.openseat.permits.appeals.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.CaseCard;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitRequest.Appealed;
import org.openseat.permits.PermitRequest.FirstAppeal;
import org.openseat.permits.Step;
import org.openseat.permits.web.RulePieces;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.Why;

/// Asks the school or the district for its answer, beside everything that the answer must rest on: what the rules said
/// on the day of the no, why the school said it, and what the family sent.
///
/// @param cards what was written in this case, in the reader's words
/// @param refusal the rule that keeps this person from answering
record AnswerPage(
        CaseFile file,
        Step step,
        Form form,
        List<CaseCard> cards,
        @Nullable Finding refusal) implements Page {

    /// The prefix of the words of a step.
    static String form(Step step) {
        return "appeals." + step.name().toLowerCase(Locale.ROOT);
    }

    boolean right() {
        return form.ok() && refusal == null;
    }

    boolean last() {
        return !(file.request() instanceof FirstAppeal);
    }

    /// What follows from the answer, in one sentence.
    String lead(Frame frame) {
        var words = form(step);
        if (last()) {
            return frame.say(words + ".lead.last");
        }
        return step == Step.GRANT_APPEAL && residence()
                ? frame.say(words + ".lead.release", file.to().name())
                : frame.say(words + ".lead.first");
    }

    private boolean residence() {
        return file.request() instanceof Appealed appealed && appealed.against().school() == DecidingSchool.RESIDENCE;
    }

    /// The other answer, for somebody who thinks better of it.
    Optional<Step> other() {
        return switch (step) {
            case GRANT_APPEAL -> Optional.of(Step.DENY_APPEAL);
            case DENY_APPEAL -> Optional.of(Step.GRANT_APPEAL);
            default -> Optional.empty();
        };
    }

    /// As the rules were heard on the day of the no; today's rules are not asked.
    List<Why> rules(Frame frame) {
        return file.opinion().findings().stream()
                .map(finding -> RulePieces.why(frame, finding))
                .toList();
    }
}
