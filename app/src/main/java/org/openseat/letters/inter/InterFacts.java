package org.openseat.letters.inter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.district.Statement;
import org.openseat.interdistrict.InterCase;
import org.openseat.letters.Heading;
import org.openseat.letters.LetterKind;
import org.openseat.letters.Letterhead;
import org.openseat.letters.NoticeLetter;
import org.openseat.letters.NoticeLetter.Point;
import org.openseat.letters.Signature;
import org.openseat.letters.Wording;
import org.openseat.letters.cases.CaseFacts;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.InterEndingGround;
import org.openseat.schools.Years;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// What every letter of a request between districts takes from its case: the permit office writes to the family.
@Component
class InterFacts {

    private final CaseFacts facts;
    private final Years years;
    private final Words words;

    InterFacts(CaseFacts facts, Years years, Words words) {
        this.facts = facts;
        this.years = years;
        this.words = words;
    }

    /// Every letter begins with the student, where to, where from and the year; what its kind needs besides comes
    /// after.
    NoticeLetter notice(LetterKind kind, InterCase file, LocalDate on, Signature signature, Object... more) {
        var with = new ArrayList<Object>(List.of(
                file.child(), file.to(), file.from(), file.filed().year().label()));
        with.addAll(List.of(more));
        return NoticeLetter.of(kind, heading(file, on), null, signature, with.toArray())
                .linking(file.path());
    }

    /// The same, signed by the office and not by one of its people.
    NoticeLetter notice(LetterKind kind, InterCase file, LocalDate on, Object... more) {
        return notice(kind, file, on, facts.signedByDistrict(), more);
    }

    private Heading heading(InterCase file, LocalDate on) {
        var answers = file.filed().answers();
        return new Heading(
                file.filed().id().value(),
                file.path(),
                file.filed().number().value(),
                on,
                facts.district(),
                answers.first().name(),
                List.of(CaseFacts.street(answers.home()), CaseFacts.place(answers.home())));
    }

    static Signature signed(SignedStatement word) {
        return Signature.of(word.name(), word.title());
    }

    static Letterhead school(InterCase file) {
        return CaseFacts.letterhead(file.school());
    }

    static List<Wording> counted(KeptDeadline<InterClock> deadline) {
        return deadline.counted().stream()
                .<Wording>map(step -> language -> Sentences.say(step, language.locale()))
                .toList();
    }

    Wording words(String key, Object... with) {
        return with.length == 0 ? facts.words(key) : language -> words.say(language.code(), key, with);
    }

    /// How an appeal to the county is made. (R-APL-2)
    Wording county(InterCase file) {
        var pages = years.numbers(file.filed().year()).orElseThrow().inter().countyPages();
        return words("letters.inter.county", pages);
    }

    List<Point> papers(Collection<Paper> papers, Wording remark) {
        return papers.stream()
                .sorted()
                .map(paper -> new Point(capital(paper), remark))
                .toList();
    }

    /// A rule that decided, and where it is written.
    Point why(Statement sentence, Clause clause) {
        return new Point(
                language -> Sentences.say(sentence, language.locale()),
                words("letters.refusal.rule", clause.toString()));
    }

    /// How a permit between districts can be lost. (rules §5.6)
    static List<Point> lost() {
        return Stream.of(InterEndingGround.values())
                .map(ground -> new Point(capital(ground), null))
                .toList();
    }

    private static Wording capital(Enum<?> constant) {
        return language -> Sentences.capital(constant, language.locale());
    }
}
