package org.openseat.interdistrict.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.told.CaseLetterKind;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.cases.told.StillToCome;
import org.openseat.district.Statement;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.record.CountyOffice;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Heading;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.NoticeLetter.Point;
import org.openseat.letters.sheet.Signature;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.InterEndingGround;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;

/// What every letter of a request between districts takes from its case: the permit office writes to the family.
@Component
class InterFacts {

    private final InterCases cases;
    private final CaseMail mail;
    private final Letterheads heads;
    private final StillToCome stillToCome;
    private final Years years;
    private final CountyOffice county;

    InterFacts(
            InterCases cases,
            CaseMail mail,
            Letterheads heads,
            StillToCome stillToCome,
            Years years,
            CountyOffice county) {
        this.county = county;
        this.stillToCome = stillToCome;
        this.cases = cases;
        this.mail = mail;
        this.heads = heads;
        this.years = years;
    }

    InterCase file(CaseId request) {
        return cases.get(request, mail.today());
    }

    /// Every letter begins with the student, where to, where from and the year; what its kind needs besides comes
    /// after.
    NoticeLetter notice(LetterKind kind, InterCase file, LocalDate on, Signature signature, Object... more) {
        return plain(kind, file, on, signature, more).linking(file.path());
    }

    private NoticeLetter plain(LetterKind kind, InterCase file, LocalDate on, Signature signature, Object... more) {
        var with = new ArrayList<Object>(List.of(
                file.child(), file.to(), file.from(), file.filed().year().label()));
        with.addAll(List.of(more));
        return NoticeLetter.of(kind, heading(file, on), List.of(), signature, with.toArray());
    }

    /// The same, signed by the office and not by one of its people.
    NoticeLetter notice(LetterKind kind, InterCase file, LocalDate on, Object... more) {
        return notice(kind, file, on, heads.signedByDistrict(), more);
    }

    private Heading heading(InterCase file, LocalDate on) {
        var answers = file.filed().answers();
        return new Heading(
                file.filed().id().value(),
                file.path(),
                file.filed().number().value(),
                on,
                heads.district(),
                answers.first().name(),
                List.of(Letterheads.street(answers.home()), Letterheads.place(answers.home())));
    }

    Wording words(String key, Object... with) {
        return heads.words(key, with);
    }

    /// The letter about a date that moved, signed by the office.
    NoticeLetter moved(InterCase file, KeptDeadline<InterClock> now, LocalDate old, LocalDate on) {
        var what = words("interdistrict.letters.clock." + now.clock());
        return Letterheads.due(
                plain(CaseLetterKind.DEADLINE_MOVED, file, on, heads.signedByDistrict(), old, what), now);
    }

    List<Point> missingPapers(InterCase file) {
        return stillToCome.points(
                file.missing().stream().map(Paper::name).toList(),
                file.documents(),
                paper -> capital(Paper.valueOf(paper)),
                why -> words("cases.paper.problem." + why));
    }

    NoticeLetter missing(InterCase file, List<Point> papers, LocalDate on) {
        return notice(CaseLetterKind.MISSING_PAPERS, file, on, heads.district().name())
                .listing(papers)
                .linking(file.path() + "/papers/new");
    }

    /// How an appeal to the county is made. (R-APL-2)
    Wording county(InterCase file) {
        var pages = years.numbers(file.filed().year()).orElseThrow().inter().countyPages();
        return language -> words("interdistrict.letters.county", pages).in(language)
                + " "
                + words("interdistrict.letters.reach", county.line(language.code()))
                        .in(language);
    }

    /// The first denial says already how long the family has for the county, and where it is. (Education Code
    /// 46600.2(b))
    Wording countyAfterCommittee(InterCase file, String key) {
        var days = years.numbers(file.filed().year()).orElseThrow().inter().countyDays();
        return language -> words(key, days, county.line(language.code())).in(language);
    }

    /// @param how they stand: here, missing, or asked for
    List<Point> papers(Collection<Paper> papers, String how) {
        var remark = words("interdistrict.letters.paper." + how);
        return papers.stream()
                .sorted()
                .map(paper -> new Point(capital(paper), remark))
                .toList();
    }

    /// A rule that decided, and where it is written.
    Point why(Statement sentence, Clause clause) {
        return new Point(
                language -> Sentences.say(sentence, language.locale()), words("letters.rule", clause.toString()));
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
