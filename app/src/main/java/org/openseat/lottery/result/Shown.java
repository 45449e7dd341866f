package org.openseat.lottery.result;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.lottery.draw.KeptTold;
import org.openseat.lottery.result.ResultTable.Asked;
import org.openseat.lottery.result.ResultTable.Drawn;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.Category;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Status;

/// The result of one draw as a family reads it.
///
/// @param pseudonym under which the child stands in the published files
record Shown(
        UUID run,
        String cycle,
        Category category,
        LocalDate acceptBy,
        String pseudonym,
        int number,
        List<Choice> choices) {

    /// @param offered the choice came true
    record Choice(
            int number,
            String name,
            @Nullable String grade,
            KeptTold told,
            @Nullable Told leftOut) {

        boolean offered() {
            return told.answer().equals("Offered");
        }

        boolean waits() {
            return !told.place().isEmpty();
        }

        /// One true sentence.
        String why(Frame frame) {
            return leftOut != null ? Sentences.say(leftOut, frame.language().locale()) : ToldWords.of(frame, told);
        }

        Status status(Frame frame) {
            if (offered()) {
                return new Status(Status.Tone.DONE, frame.say("lottery.result.offered"));
            }
            return waits()
                    ? new Status(Status.Tone.WAITING, frame.say("lottery.result.waits"))
                    : new Status(Status.Tone.OPEN, frame.say("lottery.result.notSelected"));
        }

        String place(Frame frame) {
            return told.place().containsKey("ofGroup")
                    ? frame.say(
                            "lottery.result.place.group",
                            place("inGroup"),
                            place("ofGroup"),
                            place("position"),
                            place("length"))
                    : frame.say("lottery.result.place", place("position"), place("length"));
        }

        private int place(String figure) {
            return told.place().getOrDefault(figure, 0);
        }
    }

    static Shown of(Drawn drawn, List<Asked> asked, List<Choice> leftOut) {
        var choices = new java.util.ArrayList<>(leftOut);
        for (var told : drawn.told()) {
            asked.stream()
                    .filter(each -> each.choice() == told.choice())
                    .findFirst()
                    .ifPresent(each -> choices.add(new Choice(told.choice(), each.name(), each.grade(), told, null)));
        }
        choices.sort(java.util.Comparator.comparingInt(Choice::number));
        return new Shown(
                drawn.run(),
                drawn.cycle(),
                drawn.category(),
                drawn.acceptBy(),
                drawn.pseudonym(),
                drawn.number(),
                List.copyOf(choices));
    }

    /// The outcome in one sentence.
    String outcome(Frame frame) {
        return choices.stream()
                .filter(Choice::offered)
                .findFirst()
                .map(choice -> frame.say("lottery.result.outcome.offer", choice.name()))
                .orElseGet(() -> frame.say(
                        choices.stream().anyMatch(Choice::waits)
                                ? "lottery.result.outcome.list"
                                : "lottery.result.outcome.none"));
    }

    boolean hasOffer() {
        return choices.stream().anyMatch(Choice::offered);
    }

    String kind(Frame frame) {
        return Sentences.capital(category, frame.language().locale());
    }
}
