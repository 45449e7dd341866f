package org.openseat.interdistrict.letters;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openseat.cases.CaseNews;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Abandoned;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.CountyAppeal;
import org.openseat.interdistrict.InterRequest.CountyDenied;
import org.openseat.interdistrict.InterRequest.DeemedDenied;
import org.openseat.interdistrict.InterRequest.Denied;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.Expired;
import org.openseat.interdistrict.InterRequest.ReferredToCounty;
import org.openseat.interdistrict.InterRequest.RevocationStands;
import org.openseat.interdistrict.InterRequest.Revoked;
import org.openseat.interdistrict.InterRequest.Withdrawn;
import org.openseat.interdistrict.InterRequest.YearOver;
import org.openseat.interdistrict.file.InterCase;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to the family when its request between districts stands in a new state. (rules §7 D3, D24)
///
/// News comes at least once and perhaps late: what the case has moved on from is told as long as the case still knows
/// it, and never twice.
@Component
class InterLetters {

    private final InterFacts facts;
    private final CaseMail mail;
    private final InterPapersMissing papers;
    private final InterNoes noes;

    InterLetters(InterFacts facts, CaseMail mail, InterPapersMissing papers, InterNoes noes) {
        this.facts = facts;
        this.mail = mail;
        this.papers = papers;
        this.noes = noes;
    }

    @ApplicationModuleListener(condition = "#news.kind() == 'INTER'")
    void on(CaseNews.Moved news) {
        var file = facts.file(news.id());
        var request = file.request();
        switch (InterEvent.valueOf(news.event())) {
            case SUBMITTED ->
                once(request, ReferredToCounty.class)
                        .ifPresentOrElse(
                                no -> mail.send(noes.referred(file, no), CaseMail.SUBMITTED),
                                () -> papers.arrived(file));
            case COMPLETE -> papers.arrived(file);
            case ASKED -> papers.asked(file);
            case APPROVED, APPEAL_GRANTED, COUNTY_GRANTED -> yes(file);
            case DENIED ->
                once(request, Denied.class)
                        .ifPresent(no -> mail.send(
                                noes.denied(file, no), no.denial().word().on()));
            case REVOKED ->
                once(request, Revoked.class)
                        .ifPresent(no -> mail.send(
                                noes.revoked(file, no), no.ending().word().on()));
            case DEEMED_DENIED ->
                once(request, DeemedDenied.class).ifPresent(no -> mail.send(noes.deemedDenied(file, no), no.lastDay()));
            case APPEALED, APPEAL_DENIED, COUNTY_DENIED -> afterNo(file);
            case APPEAL_GRANTED_WAITS ->
                told(InterLetterKind.APPEAL_GRANTED_WAITS, InterEvent.APPEAL_GRANTED_WAITS, file);
            case COMMITTEE_SILENT -> silent(InterLetterKind.COMMITTEE_SILENT, InterEvent.COMMITTEE_SILENT, file);
            case OFFICE_SILENT -> silent(InterLetterKind.OFFICE_SILENT, InterEvent.OFFICE_SILENT, file);
            case ABANDONED, WITHDRAWN, EXPIRED, YEAR_OVER -> over(file);
            default -> {}
        }
    }

    /// Whose yes it was, the timeline alone says: a permit that stands again keeps its first word.
    private void yes(InterCase file) {
        for (var entry : file.timeline()) {
            if (entry.what() == InterEvent.APPROVED) {
                word(file.request()).ifPresent(word -> approved(file, word));
                return;
            }
            if (entry.what() == InterEvent.APPEAL_GRANTED || entry.what() == InterEvent.COUNTY_GRANTED) {
                var kind = InterLetterKind.valueOf(entry.what().name());
                var now = facts.words("interdistrict.letters.granted." + now(file), file.to());
                var letter = facts.notice(kind, file, mail.day(entry.at()), now);
                mail.send(letter.listing(InterFacts.lost()), entry.at());
                return;
            }
        }
    }

    private static Optional<SignedStatement> word(InterRequest request) {
        return switch (request) {
            case InterRequest.Approved approved -> Optional.of(approved.word());
            case Expired expired -> Optional.of(expired.word());
            case InterRequest other -> once(other, Revoked.class).map(Revoked::word);
        };
    }

    /// The office said yes by itself: it releases the child, or issues the permit to come in. (R-INT-23)
    private void approved(InterCase file, SignedStatement word) {
        var incoming = file.filed().incoming();
        var kind = incoming ? InterLetterKind.PERMIT : InterLetterKind.RELEASED;
        var note = word.note();
        var letter = facts.notice(kind, file, word.on(), Letterheads.signed(word))
                .listing(InterFacts.lost())
                .quoting(note == null || note.isBlank() ? null : note);
        mail.send(incoming ? letter.goingTo(Letterheads.of(file.school())) : letter, word.on());
    }

    /// A permit that was revoked stands again.
    private static String now(InterCase file) {
        if (file.timeline().stream().anyMatch(entry -> entry.what() == InterEvent.REVOKED)) {
            return "again";
        }
        return file.filed().incoming() ? "in" : "out";
    }

    private void afterNo(InterCase file) {
        switch (file.request()) {
            case DistrictAppeal open ->
                mail.send(noes.appealReceived(file, open), open.appeal().on());
            case AppealDeniedFinal no ->
                mail.send(noes.last(file, no), no.word().on());
            case RevocationStands last ->
                mail.send(noes.revocationStands(file, last), last.word().on());
            case CountyDenied last -> over(InterLetterKind.COUNTY_DENIED, file, last.on());
            default -> {}
        }
    }

    /// Once for each day that passed.
    private void silent(InterLetterKind kind, InterEvent what, InterCase file) {
        file.timeline().stream()
                .filter(entry -> entry.what() == what)
                .findFirst()
                .ifPresent(entry -> mail.send(
                        noes.silent(kind, file, mail.day(entry.at()), entry.facts()),
                        Objects.requireNonNull(entry.facts().get(InterEvent.DAY))));
    }

    /// On the day on which it happened last, wherever the request stands by now.
    private void told(InterLetterKind kind, InterEvent what, InterCase file) {
        file.timeline().stream()
                .filter(entry -> entry.what() == what)
                .findFirst()
                .ifPresent(entry -> over(kind, file, mail.day(entry.at())));
    }

    private void over(InterCase file) {
        switch (file.request()) {
            case Abandoned closed -> over(InterLetterKind.ABANDONED, file, closed.on());
            case Withdrawn closed -> over(InterLetterKind.WITHDRAWN, file, closed.on());
            case Expired closed -> over(InterLetterKind.EXPIRED, file, closed.on());
            case YearOver closed -> over(InterLetterKind.YEAR_OVER, file, closed.on());
            default -> {}
        }
    }

    private void over(InterLetterKind kind, InterCase file, LocalDate on) {
        mail.send(facts.notice(kind, file, on), on);
    }

    /// What a family was told first, even if the request has gone on since.
    private static <N extends InterRequest> Optional<N> once(InterRequest request, Class<N> what) {
        if (what.isInstance(request)) {
            return Optional.of(what.cast(request));
        }
        return switch (request) {
            case DistrictAppeal open -> once(open.against(), what);
            case AppealDeniedFinal last -> once(last.against(), what);
            case RevocationStands last -> once(last.against(), what);
            case CountyAppeal county -> once(county.from(), what);
            case InterRequest _ -> Optional.empty();
        };
    }
}
