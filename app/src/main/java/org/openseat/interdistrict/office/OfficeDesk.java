package org.openseat.interdistrict.office;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.Actor;
import org.openseat.district.Grade;
import org.openseat.interdistrict.Consents;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterDenial;
import org.openseat.interdistrict.InterEnding;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Approved;
import org.openseat.interdistrict.InterRequest.Asked;
import org.openseat.interdistrict.InterRequest.AwaitingSchool;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.Reopenable;
import org.openseat.interdistrict.record.InterBases;
import org.openseat.interdistrict.record.InterHearing;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRelease;
import org.openseat.interdistrict.record.InterScope;
import org.openseat.rulebook.CompletePacket;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.BothDistrictsAgree;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.InterDenialGround;
import org.openseat.rulebook.inter.InterEndingGround;
import org.openseat.rulebook.inter.InterRevocation;
import org.openseat.rulebook.inter.LawfulInterDenial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the permit office does with a request between districts: one method for each button. (rules §5.4, §5.6)
///
/// Each answers nothing at all to anybody else.
@Service
public class OfficeDesk {

    private static final int LONGEST_NOTE = 4000;

    private final InterScope scope;
    private final InterHearing hearing;
    private final InterBases bases;
    private final InterRecord record;
    private final InterRelease release;
    private final CaseClocks clocks;
    private final Colleagues colleagues;

    OfficeDesk(
            InterScope scope,
            InterHearing hearing,
            InterBases bases,
            InterRecord record,
            InterRelease release,
            CaseClocks clocks,
            Colleagues colleagues) {
        this.scope = scope;
        this.hearing = hearing;
        this.bases = bases;
        this.record = record;
        this.release = release;
        this.clocks = clocks;
        this.colleagues = colleagues;
    }

    /// Somebody takes a waiting request to work on it.
    @Transactional
    public Optional<Outcome<InterRequest>> takeOn(CaseId id, SignedIn by, ZonedDateTime now) {
        var word = record.word(by, now, null);
        return scope.office(id, by, InQueue.class, at -> record.moved(at.takeOn(word), InterEvent.TAKEN_ON, by, now));
    }

    /// Gives a waiting request, or one that somebody works on, to a colleague or to oneself.
    @Transactional
    public Optional<Outcome<InterRequest>> give(CaseId id, String to, SignedIn by, ZonedDateTime now) {
        var word = by.id().value().toString().equals(to)
                ? Optional.of(record.word(by, now, null))
                : colleagues.find(to).map(each -> each.word(now.toLocalDate()));
        return word.flatMap(mine -> scope.lockForOffice(id, by).<Outcome<InterRequest>>map(found -> switch (found) {
            case InQueue waiting ->
                record.moved(waiting.takeOn(mine), InterEvent.TAKEN_ON, by, now, Map.of("to", mine.name()), null);
            case UnderReview review
            when !review.by().by().equals(mine.by()) ->
                record.moved(review.handOver(mine), InterEvent.HANDED_OVER, by, now, Map.of("to", mine.name()), null);
            case InterRequest other -> new Outcome.Overtaken<>(other);
        }));
    }

    /// Keeps a note that staff alone can read.
    @Transactional
    public boolean note(CaseId id, String text, SignedIn by, ZonedDateTime now) {
        var found = scope.lockForOffice(id, by);
        var kept = text.substring(0, Math.min(text.length(), LONGEST_NOTE));
        found.ifPresent(request -> record.note(request, InterEvent.NOTED, by, now, Map.of(), kept));
        return found.isPresent();
    }

    /// Asks the family for papers: the 30 days to giving up run. The law's day to decide stays where it is, and after
    /// it
    /// the family may go to the county. (R-INT-19, Education Code 46600.2(a)(5))
    @Transactional
    public Optional<Outcome<InterRequest>> ask(
            CaseId id, Set<Paper> papers, String message, SignedIn by, ZonedDateTime now) {
        return scope.office(id, by, UnderReview.class, request -> {
            var abandon = clocks.start(InterClock.ABANDON, request.filed().year(), now.toLocalDate());
            var lawDay = InterHearing.law(clocks, request.filed()).date();
            var asked = request.ask(new Asked(papers, message, now.toInstant()), abandon, lawDay);
            return record.moved(asked, InterEvent.ASKED, by, now, Map.of("papers", names(papers)), message);
        });
    }

    /// Waits for the home district of an incoming child. (R-INT-23)
    @Transactional
    public Optional<Outcome<InterRequest>> awaitRelease(CaseId id, SignedIn by, ZonedDateTime now) {
        return incoming(id, by, at -> release.await(at, Actor.of(by), now));
    }

    /// Notes what the home district said.
    @Transactional
    public Optional<Outcome<InterRequest>> noteRelease(CaseId id, boolean yes, SignedIn by, ZonedDateTime now) {
        return scope.lockForOffice(id, by)
                .map(found -> release.said(found, yes, record.word(by, now, null), Actor.of(by), now, null));
    }

    /// Sets right a silence that counted as a denial, or a denial that was a mistake. (R-INT-22)
    @Transactional
    public Optional<Outcome<InterRequest>> reopen(CaseId id, String why, SignedIn by, ZonedDateTime now) {
        return scope.lockForOffice(id, by).map(found -> {
            if (!(found instanceof Reopenable no)) {
                return new Outcome.Overtaken<>(found);
            }
            var decide = InterHearing.decide(clocks, no.filed(), now.toLocalDate());
            var open = no.reopen(record.word(by, now, null), no.yeses(), decide);
            return record.moved(open, InterEvent.REOPENED, by, now, Map.of(), why);
        });
    }

    /// Waits for this district's school: the Administrative Recommendation Form. (R-INT-23)
    @Transactional
    public Optional<Outcome<InterRequest>> awaitSchool(CaseId id, SignedIn by, ZonedDateTime now) {
        return incoming(id, by, at -> record.moved(at.awaitSchool(), InterEvent.SCHOOL_AWAITED, by, now));
    }

    /// Nobody else is asked about a child that leaves.
    private Optional<Outcome<InterRequest>> incoming(
            CaseId id, SignedIn by, Function<UnderReview, Outcome<InterRequest>> step) {
        return scope.office(
                id, by, UnderReview.class, at -> at.filed().incoming() ? step.apply(at) : new Outcome.Overtaken<>(at));
    }

    /// Notes what the school said.
    @Transactional
    public Optional<Outcome<InterRequest>> noteSchool(CaseId id, boolean yes, SignedIn by, ZonedDateTime now) {
        var what = yes ? InterEvent.SCHOOL_ACCEPTS : InterEvent.SCHOOL_REFUSES;
        return scope.office(id, by, AwaitingSchool.class, at -> record.moved(at.noteSchool(yes), what, by, now));
    }

    /// Releases an outgoing child, or issues the permit to an incoming one, once both have said yes. (R-INT-23)
    @Transactional
    public Optional<Outcome<InterRequest>> approve(CaseId id, @Nullable String note, SignedIn by, ZonedDateTime now) {
        return scope.office(id, by, UnderReview.class, request -> {
            var filed = request.filed();
            var against = hearing.opinion(filed, request.yeses(), now.toLocalDate()).findings().stream()
                    .filter(finding -> finding.verdict() != Verdict.MET && mustBeMet(finding))
                    .findFirst()
                    .or(() -> hearing.unread(filed))
                    .or(() -> InterHearing.past(filed, now.toLocalDate()));
            if (against.isPresent()) {
                return new Outcome.Refused<>(request, against.get());
            }
            var approved = request.approve(record.word(by, now, note));
            return record.heard(request.yeses(), approved, InterEvent.APPROVED, by, now, Map.of(), note);
        });
    }

    /// The reason itself is for the office to weigh; these are not.
    private static boolean mustBeMet(Finding finding) {
        return Set.of(CompletePacket.class.getSimpleName(), BothDistrictsAgree.class.getSimpleName())
                .contains(finding.rule());
    }

    /// Says no, on lawful grounds only; the letter's date starts the appeal clock. (R-APL-1)
    @Transactional
    public Optional<Outcome<InterRequest>> deny(
            CaseId id, Set<InterDenialGround> grounds, String explanation, SignedIn by, ZonedDateTime now) {
        return scope.office(id, by, UnderReview.class, request -> {
            var filed = request.filed();
            var basis = bases.of(filed, List.of());
            var lawful = LawfulInterDenial.judge(new LawfulInterDenial.Facts(
                    filed.direction(), basis, heard(request.yeses()), grounds, hearing.criteria(filed)));
            var unread = hearing.unread(filed);
            if (unread.isPresent()) {
                return new Outcome.Refused<>(request, unread.get());
            }
            if (lawful instanceof Ruling.NotMet) {
                return new Outcome.Refused<>(
                        request, Finding.of(LawfulInterDenial.class, LawfulInterDenial.CLAUSE, lawful));
            }
            var kept = LawfulInterDenial.lawfulFor(filed.direction(), basis, heard(request.yeses())).stream()
                    .filter(grounds::contains)
                    .sorted()
                    .toList();
            var appealBy = clocks.start(InterClock.DISTRICT_APPEAL, filed.year(), now.toLocalDate());
            var denied = request.deny(new InterDenial(record.word(by, now, null), kept, explanation), appealBy);
            var facts = Map.of("grounds", names(Set.copyOf(kept)));
            return record.heard(request.yeses(), denied, InterEvent.DENIED, by, now, facts, explanation);
        });
    }

    /// The grounds the law leaves for this request. (R-INT-8, R-INT-9)
    public Set<InterDenialGround> lawfulGrounds(Filed filed, Consents yeses) {
        return LawfulInterDenial.lawfulFor(filed.direction(), bases.of(filed, List.of()), heard(yeses));
    }

    private static LawfulInterDenial.Heard heard(Consents yeses) {
        return new LawfulInterDenial.Heard(yeses.release(), yeses.accepted());
    }

    /// Ends a permit, on one of eight grounds and with what bears it out. (R-REV-1)
    @Transactional
    public Optional<Outcome<InterRequest>> revoke(
            CaseId id,
            Set<InterEndingGround> grounds,
            String evidence,
            boolean withSchoolYear,
            SignedIn by,
            ZonedDateTime now) {
        return scope.office(id, by, Approved.class, request -> {
            var filed = request.filed();
            var lawful = InterRevocation.judge(new InterRevocation.Facts(
                    InterRevocation.By.OFFICE,
                    grounds,
                    evidence,
                    withSchoolYear,
                    filed.gradeOn(now.toLocalDate()).orElse(Grade.GRADE_12)));
            if (lawful instanceof Ruling.NotMet) {
                return new Outcome.Refused<>(
                        request, Finding.of(InterRevocation.class, InterRevocation.CLAUSE, lawful));
            }
            var ending = new InterEnding(
                    record.word(by, now, null), grounds.stream().sorted().toList(), evidence, withSchoolYear);
            var appealBy = clocks.start(InterClock.DISTRICT_APPEAL, filed.year(), now.toLocalDate());
            var facts = Map.of("grounds", names(grounds));
            return record.moved(request.revoke(ending, appealBy), InterEvent.REVOKED, by, now, facts, evidence);
        });
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
