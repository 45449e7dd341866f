package org.openseat.interdistrict.letters;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openseat.cases.CaseNews;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.cases.told.CaseMail;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Abandoned;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.CountyDenied;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.Expired;
import org.openseat.interdistrict.InterRequest.RevocationStands;
import org.openseat.interdistrict.InterRequest.Withdrawn;
import org.openseat.interdistrict.file.InterCase;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to the family when its request between districts stands in a new state. (rules §7 D3, D24)
///
/// News comes at least once and perhaps late: what the case has moved on from is told as long as the case still knows
/// it, and never twice.
@Component
class InterLetters {

    private static final Set<InterEvent> YES =
            EnumSet.of(InterEvent.APPROVED, InterEvent.APPEAL_GRANTED, InterEvent.COUNTY_GRANTED);

    private final InterFacts facts;
    private final CaseMail mail;
    private final InterPapersMissing papers;
    private final InterNotices notices;
    private final InterNoes noes;
    private final InterYes yes;

    InterLetters(
            InterFacts facts,
            CaseMail mail,
            InterPapersMissing papers,
            InterNotices notices,
            InterNoes noes,
            InterYes yes) {
        this.facts = facts;
        this.mail = mail;
        this.papers = papers;
        this.notices = notices;
        this.noes = noes;
        this.yes = yes;
    }

    @ApplicationModuleListener(condition = "#news.kind() == 'INTER'")
    void on(CaseNews.Moved news) {
        var file = facts.file(news.id());
        var what = InterEvent.valueOf(news.event());
        switch (what) {
            case SUBMITTED -> submitted(file);
            case COMPLETE -> papers.arrived(file);
            case ASKED -> papers.asked(file);
            case APPROVED, APPEAL_GRANTED, COUNTY_GRANTED -> approved(file);
            case DENIED, DEEMED_DENIED, REVOKED -> firstNo(file, what);
            case APPEALED, APPEAL_DENIED, COUNTY_DENIED -> afterNo(file);
            case ABANDONED, WITHDRAWN, EXPIRED -> over(file);
            default -> {}
        }
    }

    private void submitted(InterCase file) {
        FirstNo.referred(file.request())
                .ifPresentOrElse(
                        no -> mail.send(noes.referred(file, no), CaseMail.SUBMITTED), () -> papers.arrived(file));
    }

    /// Whose yes it was, the timeline alone says: a permit that stands again keeps its first word.
    private void approved(InterCase file) {
        last(file).ifPresent(entry -> {
            var on = mail.day(entry.at());
            if (entry.what() == InterEvent.APPROVED) {
                word(file.request()).ifPresent(word -> mail.send(yes.approved(file, word), word.on()));
            } else {
                mail.send(yes.granted(file, entry.what(), on), entry.at());
            }
        });
    }

    private void firstNo(InterCase file, InterEvent what) {
        switch (what) {
            case DENIED ->
                FirstNo.denied(file.request())
                        .ifPresent(no -> mail.send(
                                noes.denied(file, no), no.denial().word().on()));
            case REVOKED ->
                FirstNo.revoked(file.request())
                        .ifPresent(no -> mail.send(
                                noes.revoked(file, no), no.ending().word().on()));
            case DEEMED_DENIED ->
                FirstNo.deemedDenied(file.request())
                        .ifPresent(no -> mail.send(noes.deemedDenied(file, no), no.lastDay()));
            default -> throw new IllegalArgumentException(what.name());
        }
    }

    private void afterNo(InterCase file) {
        switch (file.request()) {
            case DistrictAppeal open ->
                mail.send(noes.appealReceived(file, open), open.appeal().on());
            case AppealDeniedFinal no ->
                mail.send(noes.last(file, no), no.word().on());
            case RevocationStands last ->
                mail.send(noes.revocationStands(file, last), last.word().on());
            case CountyDenied last -> mail.send(noes.countyDenied(file, last), last.on());
            default -> {}
        }
    }

    private void over(InterCase file) {
        switch (file.request()) {
            case Abandoned closed -> mail.send(notices.abandoned(file, closed), closed.on());
            case Withdrawn closed -> mail.send(notices.withdrawn(file, closed), closed.on());
            case Expired closed -> mail.send(notices.expired(file, closed), closed.on());
            default -> {}
        }
    }

    private static Optional<Entry> last(InterCase file) {
        return file.timeline().stream()
                .filter(entry -> YES.contains(entry.what()))
                .findFirst();
    }

    private static Optional<SignedStatement> word(InterRequest request) {
        return switch (request) {
            case InterRequest.Approved approved -> Optional.of(approved.word());
            case InterRequest.Expired expired -> Optional.of(expired.word());
            case InterRequest other -> FirstNo.revoked(other).map(InterRequest.Revoked::word);
        };
    }
}
