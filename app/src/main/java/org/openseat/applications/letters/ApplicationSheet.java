package org.openseat.applications.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Choice;
import org.openseat.applications.page.ApplicationPages;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.NoticeLetter.Point;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Sentences;
import org.springframework.stereotype.Component;

/// What every letter about an application has: its head, and how a program asked for is named.
@Component
class ApplicationSheet {

    private final ApplicationPages pages;
    private final Programs programs;
    private final Letterheads heads;

    ApplicationSheet(ApplicationPages pages, Programs programs, Letterheads heads) {
        this.pages = pages;
        this.programs = programs;
        this.heads = heads;
    }

    NoticeLetter of(ApplicationLetterKind kind, Received application, LocalDate on, Object... with) {
        var sent = application.sent();
        var heading = Letterheads.heading(
                pages.head(application),
                on,
                heads.district(),
                sent.signature().name(),
                sent.answers().home());
        return NoticeLetter.of(kind, heading, List.of(), heads.signedByDistrict(), with);
    }

    Point point(Choice choice) {
        return new Point(language -> name(choice.program()), place(choice));
    }

    /// Of which kind it is, and its place in the family's order.
    Wording place(Choice choice) {
        return language -> Stream.of(
                        Optional.of(Sentences.capital(choice.category(), language.locale())),
                        Optional.ofNullable(choice.rank())
                                .map(rank ->
                                        words("applications.letters.rank", rank).in(language)))
                .flatMap(Optional::stream)
                .reduce((kind, rank) -> kind + ", " + rank)
                .orElse("");
    }

    String name(String code) {
        return programs.find(code).map(Program::name).orElse(code);
    }

    Wording words(String key, Object... with) {
        return heads.words(key, with);
    }
}
