package org.openseat.interdistrict.letters;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.openseat.cases.told.Letterheads;
import org.openseat.interdistrict.InterRequest.Abandoned;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.Expired;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.InterRequest.Withdrawn;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.letters.sheet.NoticeLetter;
import org.springframework.stereotype.Component;

/// Takes from a case what the letters about papers and about the end of a request say. (rules §5.4, §7 D3 to D5)
@Component
class InterNotices {

    private final InterFacts facts;

    InterNotices(InterFacts facts) {
        this.facts = facts;
    }

    /// @param waiting the request as it stands: complete and in the queue, or waiting for papers
    NoticeLetter receipt(InterCase file, Running waiting, LocalDate on) {
        var how = waiting instanceof AtFamily ? "missing" : "complete";
        var words = InterLetterKind.RECEIPT.words(how);
        var letter = facts.notice(
                InterLetterKind.RECEIPT,
                file,
                on,
                file.filed().submittedAt(),
                file.filed().number().value(),
                facts.words(words),
                facts.words(words + ".due"));
        var here = file.needed().stream()
                .filter(paper -> !file.missing().contains(paper))
                .toList();
        var points = Stream.concat(
                        facts.papers(here, facts.words("interdistrict.letters.paper.here")).stream(),
                        facts.papers(file.missing(), facts.words("interdistrict.letters.paper.missing")).stream())
                .toList();
        return Letterheads.due(letter.listing(points), waiting.deadline());
    }

    NoticeLetter asked(InterCase file, InfoRequested asked, LocalDate on) {
        var letter = facts.notice(InterLetterKind.ASKED, file, on)
                .listing(facts.papers(asked.asked().papers(), facts.words("interdistrict.letters.paper.asked")))
                .quoting(
                        asked.asked().message().isBlank() ? null : asked.asked().message())
                .linking(file.path() + "/papers/new");
        return Letterheads.due(letter, asked.deadline());
    }

    NoticeLetter reminder(InterCase file, AtFamily waiting, int daysLeft, LocalDate on) {
        var letter = facts.notice(InterLetterKind.REMINDER, file, on, daysLeft)
                .listing(facts.papers(file.missing(), facts.words("interdistrict.letters.paper.missing")))
                .linking(file.path() + "/papers/new");
        return Letterheads.due(letter, waiting.deadline());
    }

    NoticeLetter abandoned(InterCase file, Abandoned closed) {
        return facts.notice(InterLetterKind.ABANDONED, file, closed.on());
    }

    NoticeLetter withdrawn(InterCase file, Withdrawn closed) {
        return facts.notice(InterLetterKind.WITHDRAWN, file, closed.on());
    }

    NoticeLetter expired(InterCase file, Expired expired) {
        return facts.notice(InterLetterKind.EXPIRED, file, expired.on());
    }
}
