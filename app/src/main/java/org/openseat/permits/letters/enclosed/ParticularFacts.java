package org.openseat.permits.letters.enclosed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Fact;
import org.openseat.permits.Particulars;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Copies onto paper what a family answered for its type of permit alone, in the words of the application.
@Component
class ParticularFacts {

    private final Words words;

    ParticularFacts(Words words) {
        this.words = words;
    }

    /// What happened to a child is need-to-know: both schools read this paper. (R-ROL-3)
    List<Fact> of(Particulars particulars) {
        return switch (particulars) {
            case Particulars.None _, Particulars.Safety _ -> List.of();
            case Particulars.LastYear(boolean there) -> answer("last-year", yesNo(there));
            case Particulars.Provider care ->
                answer(
                        "care",
                        as(care.name()),
                        as(care.at().toString()),
                        say("permits.affidavit.kind." + care.kind()),
                        say("permits.affidavit.times." + care.times()),
                        say("permits.answer.pickUp", say("permits.affidavit.pickUp." + care.pickUp())));
            case Particulars.Moved(LocalDate firstDay, LocalDate moved) ->
                firstDay == null
                        ? answer("moved", say("permits.answer.moved", date(moved)))
                        : answer(
                                "moved",
                                say("permits.answer.firstDay", date(firstDay)),
                                say("permits.answer.moved", date(moved)));
            case Particulars.Displaced(boolean attends) -> answer("displaced", attends(attends));
            case Particulars.BoundaryChanged(boolean attends, String program, Known atNewSchool) ->
                answer(
                        "boundary",
                        attends(attends),
                        as(program),
                        say("permits.answer.atNewSchool", known(atNewSchool)));
            case Particulars.Program(String name, Known atResidence) ->
                answer("program", as(name), say("permits.answer.atResidence", known(atResidence)));
            case Particulars.Sibling(String name, String grade) ->
                answer("sibling", as(name), say("cases.grade", as(grade)));
        };
    }

    private List<Fact> answer(String part, Wording... lines) {
        Wording all =
                language -> Stream.of(lines).map(line -> line.in(language)).collect(Collectors.joining("; "));
        return List.of(new Fact(say("permits.apply.task." + part), all));
    }

    private Wording attends(boolean attends) {
        return say("permits.answer.attends", yesNo(attends));
    }

    private Wording known(Known known) {
        return switch (known) {
            case YES -> say("ui.yes");
            case NO -> say("ui.no");
            case UNKNOWN -> say("permits.apply.known.UNKNOWN");
        };
    }

    private Wording yesNo(boolean yes) {
        return say(yes ? "ui.yes" : "ui.no");
    }

    private Wording say(String key, Wording... with) {
        return language -> words.say(
                language.code(),
                key,
                Stream.of(with).map(each -> each.in(language)).toArray());
    }

    private static Wording date(LocalDate date) {
        return language -> Sentences.date(date, language.locale());
    }

    private static Wording as(String typed) {
        return any -> typed;
    }
}
