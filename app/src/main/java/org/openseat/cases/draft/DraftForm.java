package org.openseat.cases.draft;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.OfKind;
import org.openseat.cases.Submission;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;

/// What a kind of request says of its form: the parts, the papers, what the rules say, how it is sent.
public interface DraftForm extends OfKind {

    /// A request has no number before it is sent.
    ConfirmationNumber NO_NUMBER = new ConfirmationNumber("0000-0000-0000-0000");

    /// A family can have one draft of each for a child.
    default List<String> variants() {
        return List.of("");
    }

    /// The words of a variant, where each has its own: above the title of each page, and on the home page.
    ///
    /// @param words the first part of the keys of the form's words, such as `permits.apply`
    default String eyebrow(String words, String variant) {
        return words + ".eyebrow";
    }

    default String unfinished(String words, String variant) {
        return words + ".unfinished";
    }

    /// In order, those that are asked of some families only among them.
    List<? extends Part<?>> parts();

    /// Whether papers belong to requests of this kind at all.
    default boolean hasPapers() {
        return true;
    }

    /// The papers this family must send. Called once everything is answered, as are all that follow.
    default Set<Paper> needed(Draft draft) {
        return Set.of();
    }

    /// The papers this family may add.
    default Set<Paper> welcome(Draft draft) {
        return Set.of();
    }

    /// Whether a request may be sent before its papers.
    default boolean papersLater() {
        return false;
    }

    /// Another way to give a paper than to send it.
    default Optional<OtherWay> otherWay(Draft draft, Paper paper) {
        return Optional.empty();
    }

    /// The words that describe it, those of its button, and where that leads.
    record OtherWay(String text, String button, String href) {}

    /// Every answer once more.
    List<SummaryRow> rows(Frame frame, Draft draft);

    /// What a rule would say no to. A family may ask all the same. (R-IDP-2)
    default List<Finding> against(Draft draft) {
        return List.of();
    }

    /// What no rule can decide by the answers alone, so that the family can still mend them.
    default List<Finding> undecided(Draft draft) {
        return List.of();
    }

    /// By when the first answer is due, if the draft were sent as it is: late already, for paper that lay long.
    default Optional<LocalDate> answerDue(Draft draft) {
        return Optional.empty();
    }

    Submission<?> submit(Draft draft, ConfirmationNumber number, String signedBy, SignedIn family, ZonedDateTime now);
}
