package org.openseat.permits.affidavit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Review;
import org.openseat.documents.Upload;
import org.openseat.permits.AffidavitNews;
import org.openseat.permits.AffidavitNews.Channel;
import org.openseat.permits.affidavit.Affidavit.Asked;
import org.openseat.permits.affidavit.Affidavit.Complete;
import org.openseat.permits.affidavit.Affidavit.Signature;
import org.openseat.permits.affidavit.Affidavit.Signed;
import org.openseat.permits.affidavit.Affidavit.Statement;
import org.openseat.permits.affidavit.Affidavit.Waiting;
import org.openseat.rulebook.Paper;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with a child-care affidavit: the parent asks, the provider signs, the parent countersigns.
@Service
class AffidavitDesk {

    static final Duration LIFETIME = Duration.ofDays(21);

    /// More mails than anybody needs, and too few to be a nuisance to a stranger.
    static final int MAILS_A_DAY = 5;

    private static final int MAILS_A_DAY_AND_FAMILY = 20;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SECOND_PRESS = Duration.ofMinutes(1);

    private final Affidavits affidavits;
    private final AffidavitPrinter printer;
    private final DocumentDesk documents;
    private final PaperDesk papers;
    private final Schools schools;
    private final ApplicationEventPublisher events;

    AffidavitDesk(
            Affidavits affidavits,
            AffidavitPrinter printer,
            DocumentDesk documents,
            PaperDesk papers,
            Schools schools,
            ApplicationEventPublisher events) {
        this.affidavits = affidavits;
        this.printer = printer;
        this.documents = documents;
        this.papers = papers;
        this.schools = schools;
        this.events = events;
    }

    /// The affidavit of a request; not one whose paper was taken out or refused since.
    @Transactional(readOnly = true)
    Optional<Affidavit> of(CaseId permit) {
        return affidavits.of(permit).filter(affidavit -> !(affidavit instanceof Complete complete) || stands(complete));
    }

    private boolean stands(Complete complete) {
        return documents
                .find(complete.asked().permit().packet(), complete.paper())
                .filter(paper -> !(paper.review() instanceof Review.Refused))
                .isPresent();
    }

    /// Sends the provider a new link, which ends the one before; false when there were too many today.
    @Transactional
    boolean ask(CareCase care, String provider, String address, String language, SignedIn by, Instant now) {
        affidavits.hold(care.id());
        if (affidavits
                .of(care.id())
                .filter(last -> justAsked(last, provider, address, now))
                .isPresent()) {
            return true;
        }
        if (affidavits.sentSince(care.id(), now.minus(DAY)) >= MAILS_A_DAY
                || affidavits.sentSince(by.id(), now.minus(DAY)) >= MAILS_A_DAY_AND_FAMILY) {
            return false;
        }
        var token = Token.fresh();
        var asked = new Asked(
                UUID.randomUUID(),
                care.id(),
                care.childForStrangers(),
                care.parent(),
                care.school(),
                provider,
                Channel.MAIL,
                address,
                language,
                by.id(),
                now,
                now.plus(LIFETIME));
        affidavits.add(asked, token);
        events.publishEvent(new AffidavitNews.Asked(
                asked.id(),
                asked.channel(),
                address,
                language,
                provider,
                care.parent(),
                asked.child(),
                school(asked).name(),
                "/affidavit/" + token.value(),
                asked.expires()));
        return true;
    }

    private static boolean justAsked(Affidavit last, String provider, String address, Instant now) {
        var asked = last.asked();
        return last instanceof Waiting
                && asked.provider().equals(provider)
                && asked.address().equals(address)
                && asked.at().plus(SECOND_PRESS).isAfter(now);
    }

    School school(Asked asked) {
        return schools.find(asked.school()).orElseThrow();
    }

    @Transactional(readOnly = true)
    Link look(Token token, Instant now) {
        return affidavits.look(token, now);
    }

    /// Keeps what a provider has typed, right or not.
    @Transactional
    void keep(Waiting affidavit, Map<String, String> typed) {
        affidavits.save(affidavit.asked().id(), typed);
    }

    /// The provider signs, once; answers what the link leads to now.
    @Transactional
    Link sign(Token token, Care care, String name, Instant now) {
        var link = affidavits.lock(token, now);
        if (link instanceof Link.Open(Waiting waiting)) {
            var asked = waiting.asked();
            affidavits.save(waiting.sign(new Statement(care, new Signature(name, now))));
            events.publishEvent(
                    new AffidavitNews.Signed(asked.id(), asked.permit(), asked.by(), care.provider(), asked.child()));
            return new Link.Used(asked);
        }
        return link;
    }

    /// The parent signs under what the provider stated; the whole becomes a paper of the request. Pressed twice, it is
    /// the one paper.
    @Transactional
    void countersign(CareCase care, String name, SignedIn by, ZonedDateTime now) {
        if (affidavits.lock(care.id()).orElse(null) instanceof Signed signed) {
            var parent = new Signature(name, now.toInstant());
            var pdf = printer.signed(care, signed.statement(), parent, by.language(), now.getZone());
            affidavits.save(signed.countersign(parent, keep(care, pdf, by, now).id()));
        }
    }

    private Document keep(CareCase care, byte[] pdf, SignedIn by, ZonedDateTime now) {
        var upload = List.of(new Upload("affidavit.pdf", new ByteArrayResource(pdf)));
        var added = care.submitted()
                ? papers.add(care.id(), Paper.CHILD_CARE_AFFIDAVIT, upload, by, now)
                        .orElseThrow()
                : documents.add(
                        care.id().packet(),
                        Paper.CHILD_CARE_AFFIDAVIT.name(),
                        upload,
                        by.id().value(),
                        now.toInstant());
        if (added.getFirst() instanceof Added.Kept(Document kept)) {
            return kept;
        }
        throw new IllegalStateException("Our own PDF was not taken: " + added);
    }

    /// The form on paper, with what we know filled in, to be signed by hand.
    byte[] form(CareCase care, SignedIn by, ZonedDateTime now) {
        return printer.blank(care, by.language(), now.getZone());
    }
}
