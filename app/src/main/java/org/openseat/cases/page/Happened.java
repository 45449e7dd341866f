package org.openseat.cases.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.rulebook.Paper;

/// Says in one sentence what happened in a case: in the words of its kind, else in those of every kind.
public final class Happened {

    private Happened() {}

    /// The sentence may name the paper, the new day and the old one, and what else stands in the entry under `to` or
    /// `number`.
    public static String says(String words, Timeline.Entry entry, Voice voice) {
        var own = words + ".event." + entry.what();
        var facts = entry.facts();
        return voice.say(
                voice.has(own) ? own : "cases.event." + entry.what(),
                facts.get("paper") instanceof String kind ? PaperPieces.name(voice, Paper.valueOf(kind)) : "",
                day(facts.getOrDefault("new", facts.getOrDefault("day", "")), voice),
                facts.getOrDefault("to", facts.getOrDefault("number", "")),
                day(facts.getOrDefault("old", ""), voice));
    }

    /// Why, in somebody's own words or in those for a paper that was not accepted.
    public static @Nullable String why(Timeline.Entry entry, Voice voice) {
        return entry.what() == EveryCase.PAPER_REFUSED ? voice.say("cases.paper.problem." + entry.why()) : entry.why();
    }

    private static String day(String written, Voice voice) {
        return written.isEmpty() ? "" : voice.shortDate(LocalDate.parse(written));
    }
}
