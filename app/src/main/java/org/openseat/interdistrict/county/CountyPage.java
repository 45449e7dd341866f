package org.openseat.interdistrict.county;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.record.CountyOffice;
import org.openseat.letters.binder.Binder;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Lets a family choose the papers for the county and counts their pages; until local remedies are exhausted it says
/// so.
///
/// @param papers what can be chosen
/// @param pages how many pages the chosen ones have, of `limit`
/// @param before what stands before the county; null once its door is open
/// @param where how to reach the county
record CountyPage(
        CountyFile county,
        List<Support> papers,
        int pages,
        int limit,
        Ruling ruling,
        @Nullable Finding before,
        CountyOffice where)
        implements Page {

    /// A paper that may support the appeal, and its pages.
    record Support(Document document, int pages) {}

    static List<Support> papers(InterCase file, Binder binder) {
        return file.documents().stream()
                .filter(paper -> !(paper.review() instanceof Review.Refused))
                .map(paper -> new Support(paper, binder.pages(paper)))
                .toList();
    }

    boolean ready() {
        return before == null && ruling instanceof Ruling.Met;
    }

    boolean chosen(Support paper) {
        return county.support().contains(paper.document());
    }

    String packet() {
        var query = county.support().stream()
                .map(paper -> "paper=" + paper.id().value())
                .collect(Collectors.joining("&", "?", ""));
        return county.file().path() + "/county-packet.pdf" + (query.length() > 1 ? query : "");
    }

    static List<String> say(Frame frame, Ruling ruling) {
        return ruling.reasons().stream()
                .map(reason -> Sentences.say(reason, frame.language().locale()))
                .toList();
    }

    static List<String> say(Frame frame, Finding finding) {
        return finding.reasons().stream()
                .map(reason -> Sentences.say(reason, frame.language().locale()))
                .toList();
    }
}
