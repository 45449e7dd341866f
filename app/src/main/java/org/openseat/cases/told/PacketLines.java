package org.openseat.cases.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Happened;
import org.openseat.cases.page.Voice;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.letters.binder.Sheets;
import org.openseat.letters.press.Wording;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// What happened in a case, as a packet on paper says it: in the words of the page.
@Component
public class PacketLines {

    private final Words words;

    PacketLines(Words words) {
        this.words = words;
    }

    /// @param kind the first part of the keys of the kind's words
    /// @param newest what the packet's readers may know, newest first
    /// @return oldest first
    public List<Sheets.Line> of(String kind, List<Entry> newest) {
        return newest.reversed().stream()
                .map(entry -> new Sheets.Line(
                        entry.at(),
                        entry.who(),
                        language -> Happened.says(kind, entry, new Voice(words, language)),
                        why(entry)))
                .toList();
    }

    private @Nullable Wording why(Entry entry) {
        return entry.why() == null ? null : language -> String.valueOf(Happened.why(entry, new Voice(words, language)));
    }
}
