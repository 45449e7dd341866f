package org.openseat.permits.packet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.letters.binder.Sheets;
import org.openseat.letters.press.Wording;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.PermitEvents;
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
                entry.at(), entry.who(), language -> what(entry, new Voice(words, language)), why(entry));
    }

    private static String what(Entry entry, Voice voice) {
        return PermitEvents.what(entry, voice, voice::date);
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
