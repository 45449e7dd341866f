package org.openseat.letters;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.letters.DenialLetter.Appeal;
import org.openseat.letters.DenialLetter.Why;
import org.openseat.letters.ReceiptLetter.PaperSent;
import org.openseat.permits.CaseFile;
import org.openseat.permits.Decision;
import org.openseat.permits.Denial;
import org.openseat.permits.PermitNews;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.LawfulDenial;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;
import org.openseat.schools.DistrictOffice;
import org.openseat.schools.School;
import org.openseat.schools.Years;
import org.openseat.ui.Language;
import org.openseat.ui.Words;
import org.springframework.stereotype.Component;

/// Picks the facts of each letter out of the case file.
@Component
class PermitLetterFacts {

    private final Words words;
    private final Years years;
    private final DistrictOffice office;

    PermitLetterFacts(Words words, Years years, DistrictOffice office) {
        this.words = words;
        this.years = years;
        this.office = office;
    }

    ReceiptLetter receipt(CaseFile file) {
        var papers = file.documents().stream()
                .map(d -> new PaperSent(paper(Paper.valueOf(d.kind())), d.name(), d.size(), d.sentAt()))
                .toList();
        var answerBy = file.request() instanceof AtResidenceSchool open
                ? open.target().date()
                : file.packet().answers().signature().on();
        return new ReceiptLetter(
                heading(file, file.from(), file.packet().answers().signature().on()),
                request(file),
                file.packet().submittedAt(),
                papers,
                answerBy);
    }

    PermitLetter permit(CaseFile file, Granted granted) {
        return new PermitLetter(
                heading(file, file.to(), granted.approval().on()),
                request(file),
                granted.approval().on(),
                file.packet().year().lastDay(),
                List.of(),
                letterhead(file.to()),
                signature(granted.approval()));
    }

    DenialLetter denial(CaseFile file, Denied denied) {
        var denial = denied.denial();
        var school = denied instanceof DeniedByResidence ? file.from() : file.to();
        return new DenialLetter(
                heading(file, school, denial.decision().on()),
                request(file),
                why(file, denial),
                denial.explanation(),
                appeal(file, denial),
                letterhead(file.from()),
                signature(denial.decision()));
    }

    Mail released(CaseFile file, AtRequestedSchool released) {
        return Mail.of(
                "released:" + file.packet().id(),
                "letters.mail.released",
                path(file),
                file.packet().number().value(),
                file.from().name(),
                file.to().name(),
                released.target().date());
    }

    Mail paperRefused(CaseFile file, PermitNews.PaperRefused news, ZonedDateTime now) {
        Wording why = l -> words.say(l.code(), "permits.paper.problem." + news.why());
        return Mail.of(
                "paper:" + file.packet().id() + ":" + news.paper() + ":" + now.toInstant(),
                "letters.mail.paper",
                path(file),
                file.packet().number().value(),
                paper(Paper.valueOf(news.paper())),
                why);
    }

    /// The grounds that were ticked, and each rule that is not met when they say so. (R-IDP-23)
    private static List<Why> why(CaseFile file, Denial denial) {
        var grounds = new LawfulDenial.DenialRestsOn(denial.grounds());
        var why = new ArrayList<Why>();
        why.add(new Why(
                l -> Sentences.say(grounds, l.locale()),
                citation(LawfulDenial.clause(denial.grounds().getFirst()))));
        if (denial.grounds().contains(DenialGround.CRITERIA_NOT_MET)) {
            for (var finding : file.opinion().with(Verdict.NOT_MET)) {
                why.add(new Why(l -> say(finding.reasons(), l), citation(finding.clause())));
            }
        }
        return why;
    }

    private static String say(List<Told> reasons, Language language) {
        return String.join(
                " ",
                reasons.stream().map(r -> Sentences.say(r, language.locale())).toList());
    }

    private Appeal appeal(CaseFile file, Denial denial) {
        var numbers = years.numbers(file.packet().year()).orElseThrow();
        var body = office.info().appealBody();
        return new Appeal(
                denial.appealBy().date(),
                denial.appealBy().counted().stream()
                        .<Wording>map(step -> l -> Sentences.say(step, l.locale()))
                        .toList(),
                path(file),
                numbers.decide1SchoolDays(),
                numbers.appeal2SchoolDays(),
                l -> words.say(l.code(), "letters.appeal.body." + body));
    }

    private static Heading heading(CaseFile file, School from, LocalDate date) {
        var answers = file.packet().answers();
        var home = answers.home();
        var street = home.street() + home.apartment().map(a -> ", " + a).orElse("");
        return new Heading(
                file.packet().id().value(),
                path(file),
                file.packet().number().value(),
                date,
                letterhead(from),
                answers.first().name(),
                List.of(street, home.city() + " " + home.zip()));
    }

    private static Letterhead letterhead(School school) {
        var at = school.contact();
        var city = Stream.of(at.city(), at.zip()).flatMap(Optional::stream).toList();
        return new Letterhead(
                school.name(),
                Stream.concat(
                                at.address().stream(),
                                city.isEmpty() ? Stream.empty() : Stream.of(String.join(" ", city)))
                        .toList(),
                at.phone().orElse(""),
                at.email().orElse(""));
    }

    private static Request request(CaseFile file) {
        var packet = file.packet();
        return new Request(
                file.child(),
                packet.year().label(),
                l -> Sentences.word(packet.type(), l.locale()),
                file.from().name(),
                file.to().name());
    }

    private Wording paper(Paper paper) {
        return l -> words.say(l.code(), "permits.paper.name." + paper.name().toLowerCase(Locale.ROOT));
    }

    private static Signature signature(Decision decision) {
        return new Signature(decision.name(), decision.title());
    }

    private static String citation(Clause clause) {
        return clause.document() + " " + clause.place();
    }

    private static String path(CaseFile file) {
        return "/permits/" + file.packet().id();
    }
}
