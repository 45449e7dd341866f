package org.openseat.permits.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.letters.binder.Sheets;
import org.openseat.letters.press.Wording;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.file.CaseFile;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// What happened in a case, oldest first, without who merely looked and without what only some may know. (R-ROL-3)
@Component
class TimelineLines {

    private final Words words;

    TimelineLines(Words words) {
        this.words = words;
    }

    List<Sheets.Line> of(CaseFile file) {
        return entries(file).stream().map(this::line).toList().reversed();
    }

    /// When something last happened that both sides know of; a packet is as of then.
    static Instant last(CaseFile file) {
        return entries(file).getFirst().at();
    }

    private static List<Entry> entries(CaseFile file) {
        return file.withoutSpecialEducation().timeline().stream()
                .filter(entry -> entry.what() != PermitEvent.OPENED)
                .toList();
    }

    private Sheets.Line line(Entry entry) {
        return new Sheets.Line(
                entry.at(), entry.who(), language -> what(entry, language.code(), language.locale()), why(entry));
    }

    private String what(Entry entry, String language, Locale locale) {
        var key = "permits.event." + entry.what();
        return entry.what() == PermitEvent.DEADLINE_MOVED
                ? words.say(language, key, date(entry, "old", locale), date(entry, "new", locale))
                : words.say(language, key, paper(entry.facts(), language));
    }

    private static String date(Entry entry, String fact, Locale locale) {
        return Sentences.date(LocalDate.parse(entry.facts().getOrDefault(fact, "")), locale);
    }

    private String paper(Map<String, String> facts, String language) {
        return facts.get("paper") instanceof String kind
                ? words.say(language, "cases.paper.name." + kind.toLowerCase(Locale.ROOT))
                : "";
    }

    private @Nullable Wording why(Entry entry) {
        var why = entry.why();
        if (why == null) {
            return null;
        }
        return entry.what() == EveryCase.PAPER_REFUSED
                ? language -> words.say(language.code(), "cases.paper.problem." + why)
                : language -> why;
    }
}
