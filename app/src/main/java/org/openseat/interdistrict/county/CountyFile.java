package org.openseat.interdistrict.county;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.Document;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.letters.InterLetterKind;
import org.openseat.letters.kept.KeptLetter;

/// What goes to the county: a case between districts, all its letters, and the papers chosen to support it. (R-APL-7)
///
/// @param support the chosen papers, in the order in which they were sent
record CountyFile(InterCase file, List<KeptLetter> letters, List<Document> support) {

    /// The district's last word on a request, as the county asks for it. (R-APL-2)
    private static final Set<InterLetterKind> LAST = EnumSet.of(
            InterLetterKind.FINAL,
            InterLetterKind.DEEMED_DENIED,
            InterLetterKind.REFERRED,
            InterLetterKind.COMMITTEE_SILENT,
            InterLetterKind.OFFICE_SILENT);

    static boolean last(KeptLetter letter) {
        return LAST.stream().anyMatch(letter::is);
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

    /// Newest first, without what is for the office alone.
    List<Timeline.Entry> events() {
        return file.timeline().stream()
                .filter(entry -> !entry.what().forStaffOnly() && entry.what() != EveryCase.LETTER_SENT)
                .toList();
    }
}
