package org.openseat.permits.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitEvent;
import org.openseat.rulebook.Paper;

/// Says what happened to a permit request, and why.
public final class PermitEvents {

    private PermitEvents() {}

    /// What happened, in one sentence.
    ///
    /// @param date says a day; on paper it is written out
    public static String what(Timeline.Entry entry, Voice voice, Function<LocalDate, String> date) {
        var key = "permits.event." + entry.what();
        return entry.what() == PermitEvent.DEADLINE_MOVED
                ? voice.say(key, date.apply(day(entry, "old")), date.apply(day(entry, "new")))
                : voice.say(key, paper(voice, entry.facts()));
    }

    private static LocalDate day(Timeline.Entry entry, String fact) {
        return LocalDate.parse(entry.facts().getOrDefault(fact, ""));
    }

    private static String paper(Voice voice, Map<String, String> facts) {
        return facts.get("paper") instanceof String kind ? PaperPieces.name(voice, Paper.valueOf(kind)) : "";
    }

    static @Nullable String why(Timeline.Entry entry, Voice voice) {
        return switch (entry.what()) {
            case EveryCase.PAPER_REFUSED -> voice.say("cases.paper.problem." + entry.why());
            case PermitEvent.ENROLLED -> enrolled(voice, entry.facts());
            case PermitEvent.MEETING_NOTED -> met(voice, entry.facts(), entry.why());
            default -> entry.why();
        };
    }

    private static String met(Voice voice, Map<String, String> facts, @Nullable String said) {
        var on = voice.date(LocalDate.parse(String.valueOf(facts.get("on"))));
        return voice.say("permits.meeting.entry", on, String.valueOf(facts.get("people")), String.valueOf(said));
    }

    /// From which day on, and what the school ticked off. (R-IDP-34, R-IDP-35)
    private static String enrolled(Voice voice, Map<String, String> facts) {
        var since = LocalDate.parse(String.valueOf(facts.get("since")));
        var done = Stream.of(facts.getOrDefault("done", "").split(","))
                .filter(chore -> !chore.isEmpty())
                .map(chore -> voice.say("permits.enroll.done." + chore));
        return Stream.concat(Stream.of(voice.say("permits.enroll.from", voice.date(since))), done)
                .collect(Collectors.joining(" · "));
    }
}
