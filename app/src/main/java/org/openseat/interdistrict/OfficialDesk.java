package org.openseat.interdistrict;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.Actor;
import org.openseat.interdistrict.InterRequest.AwaitingRelease;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks the other district's official by a mailed link, and takes the signature: the home district's release of an
/// incoming child, or the acceptance of an outgoing one. (R-INT-23)
@Service
public class OfficialDesk {

    public static final Duration LIFETIME = Duration.ofDays(14);

    /// More mails than anybody needs, and too few to be a nuisance to a stranger.
    public static final int MAILS_A_DAY = 5;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SECOND_PRESS = Duration.ofMinutes(1);

    private final InterScope scope;
    private final InterRequests requests;
    private final OfficialTable officials;
    private final InterRecord record;
    private final Schools schools;
    private final ApplicationEventPublisher events;

    OfficialDesk(
            InterScope scope,
            InterRequests requests,
            OfficialTable officials,
            InterRecord record,
            Schools schools,
            ApplicationEventPublisher events) {
        this.scope = scope;
        this.requests = requests;
        this.officials = officials;
        this.record = record;
        this.schools = schools;
        this.events = events;
    }

    /// What came of asking.
    public enum Asked {
        SENT,
        TOO_MANY,
        /// The request is elsewhere by now.
        NOT_NOW
    }

    /// Whether the other district's word is wanted now.
    public static boolean wanted(InterRequest request) {
        return request instanceof UnderReview || needed(request);
    }

    private static boolean needed(InterRequest request) {
        return request.filed().incoming()
                ? request instanceof AwaitingRelease
                : request instanceof InQueue || request instanceof UnderReview || request instanceof InfoRequested;
    }

    /// Sends a new link, which ends the one before; an incoming request then waits for the home district.
    @Transactional
    public Optional<Asked> ask(CaseId id, String email, String language, SignedIn by, ZonedDateTime now) {
        return scope.lockForOffice(id, by).map(found -> {
            if (!wanted(found)) {
                return Asked.NOT_NOW;
            }
            var last = officials.of(id);
            if (last.filter(each -> each.answer() == null
                            && each.email().equals(email)
                            && each.at().plus(SECOND_PRESS).isAfter(now.toInstant()))
                    .isPresent()) {
                return Asked.SENT;
            }
            if (officials.sentSince(id, now.toInstant().minus(DAY)) >= MAILS_A_DAY) {
                return Asked.TOO_MANY;
            }
            if (found instanceof UnderReview review && review.filed().incoming()) {
                record.moved(review.awaitRelease(), InterEvent.RELEASE_AWAITED, by, now);
            }
            send(found.filed(), email, language, by, now);
            return Asked.SENT;
        });
    }

    private void send(Filed filed, String email, String language, SignedIn by, ZonedDateTime now) {
        var token = Token.fresh();
        var at = now.toInstant();
        var asking = new OfficialAsking(
                UUID.randomUUID(), filed.id(), email, language, by.id(), at, at.plus(LIFETIME), null);
        officials.add(asking, token);
        timeline(filed, InterEvent.OFFICIAL_ASKED, by, now, email);
        events.publishEvent(new OfficialNews.Asked(
                asking.id(),
                filed.id(),
                filed.direction(),
                filed.number().value(),
                initials(filed.answers().child().name()),
                email,
                language,
                "/official/" + token.value(),
                asking.expires()));
    }

    private void timeline(Filed filed, InterEvent what, SignedIn by, ZonedDateTime now, String email) {
        record.note(requests.find(filed.id()).orElseThrow(), what, by, now, Map.of("email", email), null);
    }

    private static String initials(String name) {
        return Stream.of(name.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    @Transactional(readOnly = true)
    public Optional<OfficialAsking> of(CaseId id) {
        return officials.of(id);
    }

    @Transactional(readOnly = true)
    public OfficialLink look(Token token, Instant now) {
        return officials.find(token).map(sent -> link(sent, now)).orElseGet(OfficialLink.Unknown::new);
    }

    private OfficialLink link(OfficialTable.Sent sent, Instant now) {
        var asking = sent.asking();
        if (asking.answer() != null) {
            return new OfficialLink.Used(asking);
        }
        if (sent.ended() != null) {
            return new OfficialLink.Replaced(asking);
        }
        var request = requests.find(asking.request()).orElseThrow();
        if (!needed(request)) {
            return new OfficialLink.Closed(asking);
        }
        var filed = request.filed();
        return asking.expires().isAfter(now)
                ? new OfficialLink.Open(
                        asking,
                        filed,
                        schools.find(filed.school()).map(School::name).orElseThrow())
                : new OfficialLink.Expired(asking);
    }

    /// Signs once; answers what the link leads to now.
    @Transactional
    public OfficialLink sign(Token token, OfficialAsking.Answer answer, ZonedDateTime now) {
        // The request is held first, as by everybody who changes it; then the link is looked at again.
        officials.find(token).map(sent -> sent.asking().request()).ifPresent(requests::lock);
        if (!(look(token, now.toInstant()) instanceof OfficialLink.Open(var asking, var filed, var school))) {
            return look(token, now.toInstant());
        }
        officials.sign(asking.signed(answer), now.toInstant());
        var signer = Actor.named(answer.name() + ", " + answer.title());
        if (requests.lock(filed.id()).orElseThrow() instanceof AwaitingRelease waiting) {
            record.moved(
                    waiting.noteRelease(answer.yes()),
                    answer.yes() ? InterEvent.RELEASED : InterEvent.RELEASE_REFUSED,
                    signer,
                    now,
                    Map.of(),
                    answer.note());
        } else {
            record.note(
                    filed.id(),
                    answer.yes() ? InterEvent.OTHER_ACCEPTS : InterEvent.OTHER_REFUSES,
                    signer,
                    now,
                    answer.note());
        }
        return new OfficialLink.Used(asking.signed(answer));
    }
}
