package org.openseat.letters.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.Document;
import org.openseat.interdistrict.InterCase;
import org.openseat.interdistrict.InterEvent;
import org.openseat.letters.KeptLetter;
import org.openseat.letters.LetterKind;
import org.openseat.letters.Wording;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;

/// What goes to the county: a case between districts, all its letters, and the papers chosen to support it. (R-APL-7)
///
/// @param support the chosen papers, in the order in which they were sent
record CountyFile(InterCase file, List<KeptLetter> letters, List<Document> support) {

    /// One line of the timeline; the words of a case are asked with a paper's name, a day and a name or number.
    record Line(
            Instant at,
            String who,
            String key,
            Object[] with,
            @Nullable Wording why) {}

    /// The district's last word on a request, as the county asks for it. (R-APL-2)
    private static final Set<LetterKind> LAST =
            EnumSet.of(LetterKind.INTER_FINAL, LetterKind.INTER_DEEMED_DENIED, LetterKind.INTER_REFERRED);

    static boolean last(KeptLetter letter) {
        return LAST.contains(letter.kind());
    }

    boolean finalLetter() {
        return letters.stream().anyMatch(CountyFile::last);
    }

    /// All letters but the last word, oldest first.
    Stream<KeptLetter> correspondence() {
        return letters.stream().filter(letter -> !last(letter));
    }

    /// When something last happened that the family knows of; the packet is as of then.
    Instant asOf() {
        return events().getFirst().at();
    }

    /// Oldest first, without what is for the office alone.
    List<Line> happened() {
        return events().reversed().stream().map(CountyFile::line).toList();
    }

    private static Line line(Timeline.Entry entry) {
        var facts = entry.facts();
        Wording paper = language ->
                facts.get("paper") instanceof String kind ? Sentences.word(Paper.valueOf(kind), language.locale()) : "";
        Object day = facts.get("day") instanceof String date ? LocalDate.parse(date) : "";
        return new Line(
                entry.at(),
                entry.who(),
                "interdistrict.event." + entry.what(),
                new Object[] {paper, day, facts.getOrDefault("to", facts.getOrDefault("number", ""))},
                entry.why() instanceof String why && entry.what() != EveryCase.PAPER_REFUSED ? language -> why : null);
    }

    private List<Timeline.Entry> events() {
        return file.timeline().stream()
                .filter(entry -> !entry.what().forStaffOnly() && entry.what() != InterEvent.LETTER_SENT)
                .toList();
    }
}
