package org.openseat.permits.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitEvent;

/// Says why something happened to a permit request, where more is known of it than one sentence.
final class PermitEvents {

    private PermitEvents() {}

    static Optional<String> why(Timeline.Entry entry, Voice voice) {
        return switch (entry.what()) {
            case PermitEvent.ENROLLED -> Optional.of(enrolled(voice, entry.facts()));
            case PermitEvent.MEETING_NOTED -> Optional.of(met(voice, entry.facts(), entry.why()));
            case PermitEvent.SCHOOL_FOUND ->
                Optional.of(voice.say(
                        "permits.fact.entry." + entry.facts().get("fact") + "."
                                + entry.facts().get("so"),
                        String.valueOf(entry.why())));
            case PermitEvent.RELEASED ->
                Optional.ofNullable(entry.facts().get("met")).map(met -> released(voice, met, entry));
            case PermitEvent.SUBMITTED, PermitEvent.APPEALED, PermitEvent.ESCALATED ->
                Optional.ofNullable(entry.facts().get("received"))
                        .map(day -> onPaper(voice, voice.date(LocalDate.parse(day)), entry));
            default -> Optional.empty();
        };
    }

    /// What was found only after a case had lapsed says so, and why. (R-IDP-24)
    private static String onPaper(Voice voice, String day, Timeline.Entry entry) {
        return entry.facts().containsKey("found")
                ? voice.say("appeals.paper.found.entry", day, String.valueOf(entry.why()))
                : voice.say("appeals.paper.entry", day);
    }

    /// With the note of who released, if there is one. (R-IDP-17)
    private static String released(Voice voice, String met, Timeline.Entry entry) {
        var meeting = voice.say(
                "permits.release.entry." + met, String.valueOf(entry.facts().get("meeting")));
        return entry.why() == null ? meeting : entry.why() + " · " + meeting;
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
