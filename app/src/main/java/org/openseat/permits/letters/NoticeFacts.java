package org.openseat.permits.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.told.CaseLetterKind;
import org.openseat.cases.told.Letterheads;
import org.openseat.cases.told.StillToCome;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.NoticeLetter.Point;
import org.openseat.letters.sheet.Signature;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.Superseded;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.PermitRequest.YearOver;
import org.openseat.permits.Referral;
import org.openseat.permits.file.CaseFile;
import org.openseat.rulebook.PermitClock;
import org.openseat.schools.School;
import org.springframework.stereotype.Component;

/// Takes from a case file what the letters of one page say.
@Component
public class NoticeFacts {

    private final CaseFacts facts;
    private final Letterheads heads;
    private final StillToCome stillToCome;

    NoticeFacts(CaseFacts facts, Letterheads heads, StillToCome stillToCome) {
        this.stillToCome = stillToCome;
        this.heads = heads;
        this.facts = facts;
    }

    public NoticeLetter released(
            LetterKind kind, CaseFile file, SignedStatement release, KeptDeadline<PermitClock> target) {
        return notice(kind, file, release.on(), file.from(), Letterheads.signed(release))
                .due(target.date(), Letterheads.counted(target));
    }

    NoticeLetter withdrawn(CaseFile file, Withdrawn withdrawn) {
        return notice(PermitLetterKind.WITHDRAWN, file, withdrawn.on(), file.from(), facts.signed(file.from()));
    }

    NoticeLetter superseded(CaseFile file, Superseded closed, CaseFile granted) {
        return notice(
                PermitLetterKind.SUPERSEDED,
                file,
                closed.on(),
                file.from(),
                facts.signed(file.from()),
                granted.to().name(),
                granted.packet().number().value());
    }

    NoticeLetter yearOver(CaseFile file, YearOver closed) {
        return notice(PermitLetterKind.YEAR_OVER, file, closed.on(), file.from(), facts.signed(file.from()))
                .linking("/permits/new/" + file.packet().student().value());
    }

    NoticeLetter referred(CaseFile file, Referral referral) {
        return notice(
                        PermitLetterKind.REFERRED,
                        file,
                        referral.decision().on(),
                        file.from(),
                        Letterheads.signed(referral.decision()))
                .quoting(referral.finding())
                .goingTo(heads.district());
    }

    /// The permit office mended the school asked for, or opened a decision again: why, and who has to decide now.
    NoticeLetter mended(PermitLetterKind kind, CaseFile file, Undecided open, LocalDate on, String why) {
        var turn = open instanceof AtResidenceSchool ? file.from() : file.to();
        return notice(kind, file, on, heads.district(), heads.signedByDistrict(), turn.name())
                .quoting(why)
                .due(open.deadline().date(), Letterheads.counted(open.deadline()));
    }

    NoticeLetter expired(CaseFile file, Expired expired) {
        var lastDay = Objects.requireNonNullElse(expired.permit().until(), expired.on());
        return notice(
                        PermitLetterKind.EXPIRED,
                        file,
                        expired.on(),
                        file.to(),
                        facts.signed(file.to()),
                        lastDay,
                        file.packet().year().next().label())
                .linking("/permits/new/" + file.packet().student().value());
    }

    /// @param old the day that was told before
    NoticeLetter moved(CaseFile file, KeptDeadline<PermitClock> now, LocalDate old, LocalDate on) {
        var what = heads.words("permits.letters.clock." + now.clock());
        return notice(CaseLetterKind.DEADLINE_MOVED, file, on, heads.district(), heads.signedByDistrict(), old, what)
                .due(now.date(), Letterheads.counted(now));
    }

    /// @param learned what the school has heard, in its own words
    public NoticeLetter changed(CaseFile file, School by, SignedStatement noted, String learned) {
        return notice(PermitLetterKind.CHANGED_CIRCUMSTANCES, file, noted.on(), by, Letterheads.signed(noted))
                .quoting(learned)
                .linking(CaseFacts.path(file));
    }

    NoticeLetter missing(CaseFile file, List<Point> papers, LocalDate today) {
        return notice(
                        CaseLetterKind.MISSING_PAPERS,
                        file,
                        today,
                        file.from(),
                        facts.signed(file.from()),
                        file.from().name())
                .listing(papers)
                .linking(CaseFacts.path(file));
    }

    List<Point> missingPapers(CaseFile file) {
        return stillToCome.points(
                file.needed().stream().map(Enum::name).toList(),
                file.documents(),
                facts::paper,
                why -> heads.words("cases.paper.problem." + why));
    }

    public NoticeLetter notice(
            LetterKind kind, CaseFile file, LocalDate on, School from, Signature signature, Object... more) {
        return notice(kind, file, on, Letterheads.of(from), signature, more);
    }

    /// Every notice begins with the student, the two schools and the year; what its kind needs besides comes after.
    public NoticeLetter notice(
            LetterKind kind, CaseFile file, LocalDate on, Letterhead from, Signature signature, Object... more) {
        var with = new ArrayList<Object>(List.of(
                file.child(),
                file.to().name(),
                file.from().name(),
                file.packet().year().label()));
        with.addAll(List.of(more));
        return NoticeLetter.of(kind, CaseFacts.heading(file, on, from), facts.asked(file), signature, with.toArray());
    }
}
