package org.openseat.interdistrict.official;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.CaseId;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.link.SentLink;
import org.openseat.cases.link.SentLink.Purpose;
import org.openseat.cases.link.SigningLink;
import org.openseat.cases.link.SigningLinks;
import org.openseat.cases.link.SigningLinks.Sending;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.Timeline;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.office.Colleagues;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRelease;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.interdistrict.record.InterScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks the other district's official by a mailed link, and takes the signature: the home district's release of an
/// incoming child, or the acceptance of an outgoing one. (R-INT-23)
@Service
public class OfficialDesk {

    public static final Duration LIFETIME = Duration.ofDays(14);

    private static final Purpose PURPOSE = new Purpose("OFFICIAL", "/official/", LIFETIME, Integer.MAX_VALUE);

    private final InterScope scope;
    private final InterRequests requests;
    private final SigningLinks links;
    private final InterRecord record;
    private final InterRelease release;
    private final Colleagues colleagues;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    OfficialDesk(
            InterScope scope,
            InterRequests requests,
            SigningLinks links,
            InterRecord record,
            InterRelease release,
            Colleagues colleagues,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.scope = scope;
        this.requests = requests;
        this.links = links;
        this.record = record;
        this.release = release;
        this.colleagues = colleagues;
        this.timeline = timeline;
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
                ? InterRelease.wanted(request)
                : request instanceof InQueue || request instanceof UnderReview || request instanceof InfoRequested;
    }

    /// The request, for the office alone; who opened it is written down. (R-ROL-4)
    @Transactional
    public Optional<InterRequest> open(CaseId id, SignedIn office, ZonedDateTime now) {
        var found = office.is(Role.DISTRICT) ? requests.find(id) : Optional.<InterRequest>empty();
        found.ifPresent(_ -> timeline.opened(id, office, now));
        return found;
    }

    /// Sends a new link, which ends the one before; an incoming request then waits for the home district.
    @Transactional
    public Optional<Asked> ask(CaseId id, String email, String language, SignedIn by, ZonedDateTime now) {
        return scope.lockForOffice(id, by).map(found -> {
            if (!wanted(found)) {
                return Asked.NOT_NOW;
            }
            return switch (links.send(PURPOSE, id, email, language, by, now.toInstant(), last -> true)) {
                case Sending.SecondPress() -> Asked.SENT;
                case Sending.TooMany() -> Asked.TOO_MANY;
                case Sending.Sent sent -> {
                    if (found instanceof UnderReview review && review.filed().incoming()) {
                        release.await(review, Actor.of(by), now);
                    }
                    tell(found, sent, by, now);
                    yield Asked.SENT;
                }
            };
        });
    }

    private void tell(InterRequest request, Sending.Sent sent, SignedIn by, ZonedDateTime now) {
        var filed = request.filed();
        var link = sent.link();
        record.note(request, InterEvent.OFFICIAL_ASKED, by, now, Map.of("email", link.email()), null);
        events.publishEvent(new OfficialNews.Asked(
                link.id(),
                filed.id(),
                filed.direction(),
                filed.number().value(),
                initials(filed.child()),
                link.email(),
                link.language(),
                sent.path(),
                link.expires()));
    }

    private static String initials(String name) {
        return Stream.of(name.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    @Transactional(readOnly = true)
    public Optional<OfficialAsking> of(CaseId id) {
        return links.last(PURPOSE, id).map(this::asking);
    }

    public OfficialAsking asking(SentLink link) {
        return new OfficialAsking(
                link, links.answer(link, OfficialAsking.Answer.class).orElse(null));
    }

    @Transactional(readOnly = true)
    public SigningLink look(Token token, Instant now) {
        return links.look(PURPOSE, token, now, this::needed);
    }

    private boolean needed(CaseId id) {
        return needed(requests.find(id).orElseThrow());
    }

    /// What was filed in the request of an open link.
    @Transactional(readOnly = true)
    public Filed filed(SentLink link) {
        return requests.find(link.of()).orElseThrow().filed();
    }

    /// Signs once; answers what the link led to.
    @Transactional
    public SigningLink sign(Token token, OfficialAsking.Answer answer, ZonedDateTime now) {
        // The request is held first, as by everybody who changes it; then the link.
        links.caseOf(PURPOSE, token).ifPresent(requests::lock);
        var found = links.lock(PURPOSE, token, now.toInstant(), this::needed);
        if (found instanceof SigningLink.Open(var link)) {
            links.sign(link, answer, now.toInstant());
            said(requests.lock(link.of()).orElseThrow(), link, answer, now);
        }
        return found;
    }

    private void said(InterRequest request, SentLink link, OfficialAsking.Answer answer, ZonedDateTime now) {
        var signer = Actor.named(answer.name() + ", " + answer.title());
        if (request.filed().incoming()) {
            release.said(request, answer.yes(), asker(link, now), signer, now, answer.note());
        } else {
            var what = answer.yes() ? InterEvent.OTHER_ACCEPTS : InterEvent.OTHER_REFUSES;
            record.note(request.filed().id(), what, signer, now, answer.note());
        }
    }

    /// Whoever asked for the release works on the request should the answer open it again.
    private SignedStatement asker(SentLink link, ZonedDateTime now) {
        var today = now.toLocalDate();
        return colleagues
                .find(link.by().value().toString())
                .map(each -> each.word(today))
                .orElseGet(() -> new SignedStatement(link.by(), "", "", today, null));
    }
}
