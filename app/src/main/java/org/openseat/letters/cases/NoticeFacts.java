package org.openseat.letters.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.letters.LetterKind;
import org.openseat.letters.Letterhead;
import org.openseat.letters.NoticeLetter;
import org.openseat.letters.NoticeLetter.Point;
import org.openseat.letters.Signature;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.Superseded;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.Referral;
import org.openseat.rulebook.PermitClock;
import org.openseat.schools.School;
import org.springframework.stereotype.Component;

/// Takes from a case file what the letters of one page say.
@Component
class NoticeFacts {

    private final CaseFacts facts;

    NoticeFacts(CaseFacts facts) {
        this.facts = facts;
    }

    NoticeLetter released(LetterKind kind, CaseFile file, SignedStatement release, KeptDeadline<PermitClock> target) {
        return notice(kind, file, release.on(), file.from(), CaseFacts.signed(release))
                .due(target.date(), CaseFacts.counted(target));
    }

    NoticeLetter withdrawn(CaseFile file, Withdrawn withdrawn) {
        return notice(LetterKind.WITHDRAWN, file, withdrawn.on(), file.from(), facts.signed(file.from()));
    }

    NoticeLetter superseded(CaseFile file, Superseded closed, CaseFile granted) {
        return notice(
                LetterKind.SUPERSEDED,
                file,
                closed.on(),
                file.from(),
                facts.signed(file.from()),
                granted.to().name(),
                granted.packet().number().value());
    }

    NoticeLetter referred(CaseFile file, Referral referral) {
        return notice(
                        LetterKind.REFERRED,
                        file,
                        referral.decision().on(),
                        file.from(),
                        CaseFacts.signed(referral.decision()))
                .quoting(referral.finding())
                .goingTo(facts.district());
    }

    NoticeLetter expired(CaseFile file, Expired expired) {
        var lastDay = Objects.requireNonNullElse(expired.permit().until(), expired.on());
        return notice(
                        LetterKind.EXPIRED,
                        file,
                        expired.on(),
                        file.to(),
                        facts.signed(file.to()),
                        lastDay,
                        file.packet().year().next().label())
                .linking("/permits/new/" + file.packet().student().value());
    }

    /// @param old the day that was told before
    /// @param why as whoever changed the calendar wrote it
    NoticeLetter moved(
            CaseFile file, KeptDeadline<PermitClock> now, LocalDate old, @Nullable String why, LocalDate on) {
        var what = facts.words(LetterKind.DEADLINE_MOVED.words("clock." + now.clock()));
        return notice(LetterKind.DEADLINE_MOVED, file, on, facts.district(), facts.signedByDistrict(), old, what)
                .quoting(why)
                .due(now.date(), CaseFacts.counted(now));
    }

    /// @param learned what the school has heard, in its own words
    NoticeLetter changed(CaseFile file, School by, SignedStatement noted, String learned) {
        return notice(LetterKind.CHANGED_CIRCUMSTANCES, file, noted.on(), by, CaseFacts.signed(noted))
                .quoting(learned)
                .linking(CaseFacts.path(file));
    }

    NoticeLetter missing(CaseFile file, List<Point> papers, LocalDate today) {
        return notice(LetterKind.MISSING_PAPERS, file, today, file.from(), facts.signed(file.from()))
                .listing(papers)
                .linking(CaseFacts.path(file));
    }

    /// Every paper that must still come, and what was wrong with the one that came. (rules §7 D5)
    List<Point> missingPapers(CaseFile file) {
        var kinds = new TreeSet<String>();
        file.needed().forEach(paper -> kinds.add(paper.name()));
        file.documents().forEach(document -> kinds.add(document.kind()));
        var missing = new ArrayList<Point>();
        for (var kind : kinds) {
            var sent = file.documents().stream()
                    .filter(document -> document.kind().equals(kind))
                    .toList();
            if (sent.stream().allMatch(document -> document.review() instanceof Review.Refused)) {
                missing.add(missing(kind, sent));
            }
        }
        return missing;
    }

    private Point missing(String kind, List<Document> sent) {
        var why = !sent.isEmpty() && sent.getLast().review() instanceof Review.Refused refused
                ? "cases.paper.problem." + refused.reason()
                : "letters.missing_papers.absent";
        return new Point(facts.paper(kind), facts.words(why));
    }

    static NoticeLetter notice(
            LetterKind kind, CaseFile file, LocalDate on, School from, Signature signature, Object... more) {
        return notice(kind, file, on, CaseFacts.letterhead(from), signature, more);
    }

    /// Every notice begins with the student, the two schools and the year; what its kind needs besides comes after.
    static NoticeLetter notice(
            LetterKind kind, CaseFile file, LocalDate on, Letterhead from, Signature signature, Object... more) {
        var with = new ArrayList<Object>(List.of(
                file.child(),
                file.to().name(),
                file.from().name(),
                file.packet().year().label()));
        with.addAll(List.of(more));
        return NoticeLetter.of(
                kind, CaseFacts.heading(file, on, from), CaseFacts.request(file), signature, with.toArray());
    }
}
