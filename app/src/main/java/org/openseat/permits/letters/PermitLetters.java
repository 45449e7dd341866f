package org.openseat.permits.letters;

import java.util.Optional;
import org.openseat.cases.CaseNews;
import org.openseat.cases.told.CaseMail;
import org.openseat.letters.sheet.Letter;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.PermitRequest.Referred;
import org.openseat.permits.PermitRequest.Superseded;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.PermitRequest.YearOver;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.letters.appeal.AppealLetters;
import org.openseat.permits.letters.refusal.RefusalFacts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to the family when something has happened to its request or permit. (rules §7 D3, D16, D17, D21)
///
/// News comes at least once and perhaps late: what the case has moved on from is told as long as the case still knows
/// it, and never twice.
@Component
class PermitLetters {

    private final CaseMail mail;
    private final PermitFacts permits;
    private final RefusalFacts refusals;
    private final NoticeFacts notices;
    private final AppealLetters appeals;
    private final CaseFacts facts;

    PermitLetters(
            CaseMail mail,
            PermitFacts permits,
            RefusalFacts refusals,
            NoticeFacts notices,
            AppealLetters appeals,
            CaseFacts facts) {
        this.facts = facts;
        this.mail = mail;
        this.permits = permits;
        this.refusals = refusals;
        this.notices = notices;
        this.appeals = appeals;
    }

    @ApplicationModuleListener(condition = "#news.kind() == 'PERMIT'")
    void on(CaseNews.Moved news) {
        var file = facts.file(news.id());
        switch (PermitEvent.valueOf(news.event())) {
            case SUBMITTED -> mail.send(permits.receipt(file, mail.today()), CaseMail.SUBMITTED);
            case RELEASED -> released(file);
            case APPROVED -> permit(file.request()).ifPresent(permit -> send(permits.granted(file, permit), file));
            case DENIED_BY_RESIDENCE, DENIED_BY_REQUESTED, RENEWAL_REFUSED, CANCELLED, REVOKED ->
                file.request().no().ifPresent(no -> send(refusals.first(file, no), file));
            case CORRECTED -> mended(PermitLetterKind.CORRECTED, file, PermitEvent.CORRECTED);
            case REOPENED -> mended(PermitLetterKind.REOPENED, file, PermitEvent.REOPENED);
            case WITHDRAWN, EXPIRED, REFERRED, SUPERSEDED, YEAR_OVER -> over(file);
            default -> appeals.tell(file, PermitEvent.valueOf(news.event()));
        }
    }

    private void released(CaseFile file) {
        if (file.request() instanceof AtRequestedSchool open && open.release() != null) {
            send(notices.released(PermitLetterKind.RELEASE, file, open.release(), open.deadline()), file);
        }
    }

    private void mended(PermitLetterKind kind, CaseFile file, PermitEvent what) {
        if (file.request() instanceof Undecided open) {
            AppealLetters.last(file, what)
                    .ifPresent(entry -> mail.send(
                            notices.mended(kind, file, open, mail.day(entry.at()), String.valueOf(entry.why())),
                            entry.at()));
        }
    }

    /// One of its kind a day; what is decided anew on the day of a mistake has a letter of its own.
    private void send(Letter letter, CaseFile file) {
        var reopened = file.timeline().stream()
                .filter(entry -> entry.what() == PermitEvent.REOPENED)
                .count();
        mail.send(letter, letter.heading().date() + (reopened == 0 ? "" : " " + reopened));
    }

    private void over(CaseFile file) {
        switch (file.request()) {
            case Withdrawn closed -> mail.send(notices.withdrawn(file, closed));
            case Expired closed -> mail.send(notices.expired(file, closed));
            case Referred closed -> mail.send(notices.referred(file, closed.referral()));
            case Superseded closed -> mail.send(notices.superseded(file, closed, facts.file(closed.by())));
            case YearOver closed -> mail.send(notices.yearOver(file, closed));
            case PermitRequest _ -> {}
        }
    }

    private static Optional<Permit> permit(PermitRequest request) {
        return switch (request) {
            case Held held -> Optional.of(held.permit());
            case Expired expired -> Optional.of(expired.permit());
            case Ended ended -> Optional.of(ended.permit());
            case PermitRequest _ -> Optional.empty();
        };
    }
}
