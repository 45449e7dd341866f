package org.openseat.applications.rank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.parts.RankPart.Offer;
import org.openseat.applications.parts.Wishes;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.page.Voice;
import org.openseat.pack.choices.PastResult;
import org.openseat.programs.Program;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Verdict;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.Why;

/// The programs of one kind: those chosen, in order, with what a selection means, and those that can be added.
///
/// @param against why the last thing pressed was not done
record RankPage(
        Draft draft,
        Offer offer,
        List<Card> chosen,
        List<Card> left,
        List<Reason> costs,
        Form form,
        @Nullable Reason against)
        implements Page {

    static final String FORM = "applications.rank.form";

    /// A program as a family sees it while it chooses.
    ///
    /// @param seats free in this grade, where declared
    record Card(
            Program program,
            String school,
            Program.Standing standing,
            List<Finding> findings,
            Optional<Integer> seats,
            Optional<PastResult> last) {

        /// Whatever is not simply met; where all is, one word says so.
        List<Why> rules(Frame frame) {
            return Voice.of(frame)
                    .rules(findings.stream()
                            .filter(finding -> finding.verdict() != Verdict.MET)
                            .toList());
        }

        /// The school, where the program is not called like it.
        String where(Frame frame) {
            return school.equals(program.name()) ? grades(frame) : school + " · " + grades(frame);
        }

        String grades(Frame frame) {
            return frame.say("applications.rank.grades", program.grades().toString());
        }

        /// What is known of the chances.
        String numbers(Frame frame) {
            var free = seats.map(count -> frame.say("applications.rank.seats", count));
            var year = last.map(result -> frame.say("applications.rank.last", result.applications(), result.offers()));
            return String.join(
                    " ", Stream.of(free, year).flatMap(Optional::stream).toList());
        }
    }

    String path() {
        return draft.path() + "/" + Wishes.PART + "/" + offer.category();
    }

    String back() {
        return draft.path() + "/" + Wishes.PART;
    }

    boolean ranked() {
        return offer.category().isRanked();
    }

    boolean full() {
        return offer.most().isPresent() && chosen.size() >= offer.most().getAsInt();
    }

    List<String> costs(Frame frame) {
        return Sentences.say(costs, frame.language().locale());
    }

    static String place(String code) {
        return "place." + code;
    }

    /// What was typed, else where it stands.
    String place(int index) {
        var typed = form.value(place(chosen.get(index).program().code()));
        return typed.isEmpty() ? String.valueOf(index + 1) : typed;
    }

    boolean wrong(int index) {
        return form.problems().containsKey(place(chosen.get(index).program().code()));
    }

    /// When the window closes, in words.
    @Nullable
    String closes(Frame frame) {
        var closes = offer.row().closes();
        return closes == null ? null : Sentences.moment(closes, frame.language().locale());
    }
}
