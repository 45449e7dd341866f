package org.openseat.permits.letters.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.permits.Appealed.Answer;
import org.openseat.permits.Appealed.FinallyDenied;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.Stopped;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.letters.CaseFacts;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.permits.letters.enclosed.Enclosures;
import org.openseat.permits.letters.enclosed.PacketFacts;
import org.openseat.permits.letters.refusal.RefusalLetter.Why;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.LawfulDenial;
import org.openseat.rulebook.LawfulEnding;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.DistrictOffice;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;

/// Takes from a case file what a letter that says no says, and what goes with it. (R-IDP-23)
@Component
public class RefusalFacts {

    private final Years years;
    private final DistrictOffice office;
    private final CaseFacts facts;
    private final PacketFacts packets;
    private final Letterheads heads;

    RefusalFacts(Years years, DistrictOffice office, CaseFacts facts, PacketFacts packets, Letterheads heads) {
        this.heads = heads;
        this.years = years;
        this.office = office;
        this.facts = facts;
        this.packets = packets;
    }

    /// The first no: a denial, or a permit that was cancelled, revoked or not renewed.
    public RefusalLetter first(CaseFile file, Contestable no) {
        return switch (no) {
            case Denied denied ->
                first(
                        PermitLetterKind.DENIAL,
                        file,
                        denied,
                        denied.denial().grounds().stream()
                                .map(RefusalFacts::why)
                                .toList(),
                        denied.denial().explanation());
            case Stopped stopped -> stopped(file, stopped);
        };
    }

    public RefusalLetter firstAppeal(CaseFile file, FirstAppealDenied denied) {
        var numbers = numbers(file);
        var recourse = new Recourse.SecondAppeal(
                denied.deadline().date(),
                Letterheads.counted(denied.deadline()),
                CaseFacts.appeal(file),
                numbers.decide2SchoolDays(),
                facts.appealBody(),
                facts.lastOffice(denied.against()));
        var school = Letterheads.of(file.school(denied.against().school()));
        return answer(PermitLetterKind.FIRST_APPEAL_DENIED, file, denied.answer(), school, recourse);
    }

    /// R-IDP-25: final, and no other office takes it up.
    public RefusalLetter secondAppeal(CaseFile file, FinallyDenied denied) {
        var last = denied.last();
        var nobodyElse =
                heads.words("permits.letters.refusal.final." + office.info().appealBody());
        return answer(
                PermitLetterKind.SECOND_APPEAL_DENIED,
                file,
                last,
                facts.lastOffice(denied.against()),
                new Recourse.LastWord(nobodyElse));
    }

    private RefusalLetter stopped(CaseFile file, Stopped no) {
        var ending = no.ending();
        var kind = switch (ending.how()) {
            case CANCELLED -> PermitLetterKind.CANCELLATION;
            case REVOKED -> PermitLetterKind.REVOCATION;
            case NOT_RENEWED -> PermitLetterKind.NON_RENEWAL;
        };
        var why = ending.grounds().stream().map(ground -> why(ground)).toList();
        return first(kind, file, no, why, ending.evidence());
    }

    private RefusalLetter first(
            LetterKind kind, CaseFile file, Contestable no, List<Why> why, @Nullable String explanation) {
        return letter(
                kind,
                file,
                no.decision(),
                Letterheads.of(file.school(no.school())),
                why,
                explanation,
                recourse(file, no.deadline()),
                new Enclosures(packets.copy(file), packets.form(file)));
    }

    private RefusalLetter answer(LetterKind kind, CaseFile file, Answer answer, Letterhead from, Recourse recourse) {
        return letter(kind, file, answer.decision(), from, List.of(), answer.explanation(), recourse, null);
    }

    private RefusalLetter letter(
            LetterKind kind,
            CaseFile file,
            SignedStatement decision,
            Letterhead from,
            List<Why> why,
            @Nullable String explanation,
            Recourse recourse,
            @Nullable Enclosures enclosures) {
        return new RefusalLetter(
                kind,
                CaseFacts.heading(file, decision.on(), from),
                CaseFacts.request(file),
                why,
                explanation == null || explanation.isBlank() ? null : explanation,
                recourse,
                Letterheads.of(file.from()),
                heads.district(),
                Letterheads.signed(decision),
                enclosures);
    }

    private static Why why(DenialGround ground) {
        var rests = new LawfulDenial.DenialRestsOn(List.of(ground));
        return new Why(
                language -> Sentences.say(rests, language.locale()),
                LawfulDenial.clause(ground).toString());
    }

    private static Why why(EndingGround ground) {
        var rests = new LawfulEnding.EndingRestsOn(List.of(ground));
        return new Why(
                language -> Sentences.say(rests, language.locale()),
                LawfulEnding.clause(ground).toString());
    }

    private Recourse recourse(CaseFile file, KeptDeadline<PermitClock> by) {
        var numbers = numbers(file);
        return new Recourse.FirstAppeal(
                by.date(),
                Letterheads.counted(by),
                CaseFacts.appeal(file),
                numbers.decide1SchoolDays(),
                numbers.appeal2SchoolDays(),
                facts.appealBody(),
                numbers.decide2SchoolDays());
    }

    private Numbers numbers(CaseFile file) {
        return years.numbers(file.packet().year()).orElseThrow();
    }
}
