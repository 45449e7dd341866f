package org.openseat.letters.inter;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.interdistrict.InterCase;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterNews;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Abandoned;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.CountyDenied;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.Expired;
import org.openseat.interdistrict.InterRequest.RevocationStands;
import org.openseat.interdistrict.InterRequest.Withdrawn;
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

    private final InterMail mail;
    private final InterPapersMissing papers;
    private final InterNotices notices;
    private final InterNoes noes;
    private final InterYes yes;

    InterLetters(InterMail mail, InterPapersMissing papers, InterNotices notices, InterNoes noes, InterYes yes) {
        this.mail = mail;
        this.papers = papers;
        this.notices = notices;
        this.noes = noes;
        this.yes = yes;
    }

    @ApplicationModuleListener
    void on(InterNews.Moved news) {
        var file = mail.file(news.request());
        switch (news.to()) {
            case INCOMPLETE, IN_QUEUE -> papers.arrived(file);
            case INFO_REQUESTED -> papers.asked(file);
            case APPROVED -> approved(file);
            case DENIED, DEEMED_DENIED, REFERRED_TO_COUNTY, REVOKED -> firstNo(file, news);
            case DISTRICT_APPEAL, APPEAL_DENIED_FINAL, REVOCATION_STANDS, COUNTY_DENIED -> afterNo(file);
            case ABANDONED, WITHDRAWN, EXPIRED -> over(file);
            case UNDER_REVIEW, AWAITING_RELEASE, AWAITING_SCHOOL, COUNTY_APPEAL -> {}
        }
    }

    /// Whose yes it was, the timeline alone says: a permit that stands again keeps its first word.
    private void approved(InterCase file) {
        last(file).ifPresent(entry -> {
            var on = entry.at().atZone(zone()).toLocalDate();
            if (entry.what() == InterEvent.APPROVED) {
                word(file.request()).ifPresent(word -> mail.send(yes.approved(file, word), word.on(), file));
            } else {
                mail.send(yes.granted(file, entry.what(), on), entry.at(), file);
            }
        });
    }

    private void firstNo(InterCase file, InterNews.Moved news) {
        switch (news.to()) {
            case DENIED ->
                FirstNo.denied(file.request())
                        .ifPresent(no -> mail.send(
                                noes.denied(file, no), no.denial().word().on(), file));
            case REVOKED ->
                FirstNo.revoked(file.request())
                        .ifPresent(no -> mail.send(
                                noes.revoked(file, no), no.ending().word().on(), file));
            case DEEMED_DENIED ->
                FirstNo.deemedDenied(file.request())
                        .ifPresent(no -> mail.send(noes.deemedDenied(file, no), no.lastDay(), file));
            case REFERRED_TO_COUNTY ->
                FirstNo.referred(file.request()).ifPresent(no -> mail.send(noes.referred(file, no), "submitted", file));
            default -> throw new IllegalArgumentException(news.toString());
        }
    }

    private void afterNo(InterCase file) {
        switch (file.request()) {
            case DistrictAppeal open ->
                mail.send(noes.appealReceived(file, open), open.appeal().on(), file);
            case AppealDeniedFinal no ->
                mail.send(noes.last(file, no), no.word().on(), file);
            case RevocationStands last ->
                mail.send(noes.revocationStands(file, last), last.word().on(), file);
            case CountyDenied last -> mail.send(noes.countyDenied(file, last), last.on(), file);
            default -> {}
        }
    }

    private void over(InterCase file) {
        switch (file.request()) {
            case Abandoned closed -> mail.send(notices.abandoned(file, closed), closed.on(), file);
            case Withdrawn closed -> mail.send(notices.withdrawn(file, closed), closed.on(), file);
            case Expired closed -> mail.send(notices.expired(file, closed), closed.on(), file);
            default -> {}
        }
    }

    private ZoneId zone() {
        return mail.now().getZone();
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
