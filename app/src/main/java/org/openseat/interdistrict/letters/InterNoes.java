package org.openseat.interdistrict.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openseat.cases.told.Letterheads;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.DeemedDenied;
import org.openseat.interdistrict.InterRequest.Denied;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.ReferredToCounty;
import org.openseat.interdistrict.InterRequest.RevocationStands;
import org.openseat.interdistrict.InterRequest.Revoked;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.InterOutcome;
import org.openseat.rulebook.inter.InterRevocation;
import org.openseat.rulebook.inter.InterWindow;
import org.openseat.rulebook.inter.LawfulInterDenial;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;

/// Takes from a case what a letter that says no says: by which rule, and where the family can go with it until when.
/// (rules §5.7, §7 D24)
@Component
class InterNoes {

    private final InterFacts facts;
    private final Years years;

    InterNoes(InterFacts facts, Years years) {
        this.facts = facts;
        this.years = years;
    }

    /// The window is over: the county hears the family, and this district does not decide. (S-X2)
    NoticeLetter referred(InterCase file, ReferredToCounty referred) {
        var numbers = years.numbers(file.filed().year()).orElseThrow();
        var letter = facts.notice(
                InterLetterKind.REFERRED,
                file,
                referred.deadline().start(),
                InterWindow.closing(file.filed().year(), numbers),
                facts.county(file));
        return Letterheads.due(letter, referred.deadline());
    }

    /// The Appeals Committee comes first; whether the county can come after it follows from what the home
    /// district said, not from the ground. (R-APL-1, R-INT-22)
    NoticeLetter denied(InterCase file, Denied denied) {
        var grounds = denied.denial().grounds();
        var after = InterOutcome.denied(file.filed().direction(), denied.yeses().release()) == InterOutcome.DENIED
                ? "county"
                : "home";
        var word = denied.denial().word();
        var letter = facts.notice(
                        InterLetterKind.DENIED,
                        file,
                        word.on(),
                        Letterheads.signed(word),
                        facts.countyAfterCommittee(file, InterLetterKind.DENIED.words(after)))
                .listing(grounds.stream()
                        .map(ground -> facts.why(
                                new LawfulInterDenial.InterDenialRestsOn(List.of(ground)), LawfulInterDenial.CLAUSE))
                        .toList())
                .quoting(denied.denial().explanation())
                .linking(file.path() + "/appeal");
        return Letterheads.due(letter, denied.deadline());
    }

    /// The district was silent too long: the county at once. (S-X10)
    NoticeLetter deemedDenied(InterCase file, DeemedDenied denied) {
        var letter = facts.notice(
                InterLetterKind.DEEMED_DENIED, file, denied.deadline().start(), denied.lastDay(), facts.county(file));
        return Letterheads.due(letter, denied.deadline());
    }

    /// The committee, or the office that waits for papers, has not answered in time. (Education Code 46600.2(a)(5),
    /// 46601)
    NoticeLetter silent(InterLetterKind kind, InterCase file, LocalDate on, Map<String, String> facts) {
        return this.facts.notice(
                kind,
                file,
                on,
                LocalDate.parse(facts.getOrDefault(InterEvent.DAY, on.toString())),
                LocalDate.parse(facts.getOrDefault(InterEvent.COUNTY_BY, on.toString())),
                this.facts.county(file));
    }

    /// A revocation stays within the district: no word of the county but that it does not hear it. (S-X14, R-REV-2)
    NoticeLetter revoked(InterCase file, Revoked revoked) {
        var ending = revoked.ending();
        var leaves = ending.withSchoolYear() ? "yearEnd" : "now";
        var letter = facts.notice(
                        InterLetterKind.REVOKED,
                        file,
                        ending.word().on(),
                        Letterheads.signed(ending.word()),
                        facts.words(InterLetterKind.REVOKED.words(leaves), file.from()))
                .listing(ending.grounds().stream()
                        .map(ground -> facts.why(
                                new InterRevocation.RevocationRestsOn(List.of(ground)), InterRevocation.CLAUSE))
                        .toList())
                .quoting(ending.evidence())
                .linking(file.path() + "/appeal");
        return Letterheads.due(letter, revoked.deadline());
    }

    NoticeLetter appealReceived(InterCase file, DistrictAppeal open) {
        var letter = facts.notice(
                InterLetterKind.APPEAL_RECEIVED,
                file,
                open.appeal().on(),
                open.appeal().on());
        return Letterheads.due(letter, open.deadline());
    }

    /// The district's final letter: its date starts the county's clock, where the county hears it at all. (R-APL-2)
    NoticeLetter last(InterCase file, AppealDeniedFinal no) {
        var on = no.word().on();
        var county = AppealDesk.countyAppeal(no, on).verdict() != Verdict.NOT_MET;
        var letter = facts.notice(
                        InterLetterKind.FINAL,
                        file,
                        on,
                        Letterheads.signed(no.word()),
                        county ? facts.county(file) : facts.words(InterLetterKind.FINAL.words("home")))
                .quoting(no.word().note());
        return county ? Letterheads.due(letter, no.deadline()) : letter;
    }

    NoticeLetter revocationStands(InterCase file, RevocationStands last) {
        var on = last.word().on();
        return facts.notice(InterLetterKind.REVOCATION_STANDS, file, on, Letterheads.signed(last.word()))
                .quoting(last.word().note());
    }
}
