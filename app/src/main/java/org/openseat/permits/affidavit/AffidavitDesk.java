package org.openseat.permits.affidavit;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.CaseId;
import org.openseat.cases.link.SentLink;
import org.openseat.cases.link.SigningLink;
import org.openseat.cases.link.SigningLinks;
import org.openseat.cases.link.SigningLinks.Sending;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.documents.Added;
import org.openseat.documents.Arrivals;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Review;
import org.openseat.permits.affidavit.Affidavit.Asked;
import org.openseat.permits.affidavit.Affidavit.Complete;
import org.openseat.permits.affidavit.Affidavit.Signature;
import org.openseat.permits.affidavit.Affidavit.Signed;
import org.openseat.permits.affidavit.Affidavit.Statement;
import org.openseat.rulebook.Paper;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with a child-care affidavit: the parent asks, the provider signs, the parent countersigns.
@Service
public class AffidavitDesk {

    private final SigningLinks links;
    private final Affidavits affidavits;
    private final AffidavitPrinter printer;
    private final DocumentDesk documents;
    private final Arrivals arrivals;
    private final PaperDesk papers;
    private final Schools schools;
    private final ApplicationEventPublisher events;

    AffidavitDesk(
            SigningLinks links,
            Affidavits affidavits,
            AffidavitPrinter printer,
            DocumentDesk documents,
            Arrivals arrivals,
            PaperDesk papers,
            Schools schools,
            ApplicationEventPublisher events) {
        this.links = links;
        this.affidavits = affidavits;
        this.printer = printer;
        this.documents = documents;
        this.arrivals = arrivals;
        this.papers = papers;
        this.schools = schools;
        this.events = events;
    }

    /// The affidavit of a request; not one whose paper was taken out or refused since.
    @Transactional(readOnly = true)
    public Optional<Affidavit> of(CaseId permit) {
        return affidavits.of(permit).filter(affidavit -> !(affidavit instanceof Complete complete) || stands(complete));
    }

    private boolean stands(Complete complete) {
        return documents
                .find(complete.asked().link().of().packet(), complete.paper())
                .filter(paper -> !(paper.review() instanceof Review.Refused))
                .isPresent();
    }

    /// Sends the provider a new link, which ends the one before; false when there were too many today.
    @Transactional
    public boolean ask(CareCase care, String provider, String email, String language, SignedIn by, Instant now) {
        return switch (links.send(
                Affidavits.PURPOSE,
                care.id(),
                email,
                language,
                by,
                now,
                last -> affidavits.of(last).asked().provider().equals(provider))) {
            case Sending.SecondPress() -> true;
            case Sending.TooMany() -> false;
            case Sending.Sent(var link, var path) -> {
                var asked = new Asked(link, care.childForStrangers(), care.parent(), care.school(), provider);
                affidavits.add(asked);
                events.publishEvent(new AffidavitNews.Asked(
                        link.id(),
                        email,
                        language,
                        provider,
                        care.parent(),
                        asked.child(),
                        school(asked).name(),
                        path,
                        link.expires()));
                yield true;
            }
        };
    }

    public School school(Asked asked) {
        return schools.find(asked.school()).orElseThrow();
    }

    @Transactional(readOnly = true)
    public SigningLink look(Token token, Instant now) {
        return links.look(Affidavits.PURPOSE, token, now, affidavits::needed);
    }

    @Transactional(readOnly = true)
    public Asked asked(SentLink link) {
        return affidavits.of(link).asked();
    }

    /// Keeps what a provider has typed, right or not.
    @Transactional
    public void keep(SentLink link, Map<String, String> typed) {
        links.keep(link, typed);
    }

    /// The provider signs, once.
    @Transactional
    public void sign(Token token, Care care, String name, Instant now) {
        if (links.lock(Affidavits.PURPOSE, token, now, affidavits::needed) instanceof SigningLink.Open(var link)) {
            links.sign(link, new Statement(care, new Signature(name, now)), now);
            events.publishEvent(new AffidavitNews.Signed(
                    link.id(),
                    link.of(),
                    link.by(),
                    care.provider(),
                    asked(link).child()));
        }
    }

    /// The parent signs under what the provider stated; the whole becomes a paper of the request. Pressed twice, it is
    /// the one paper.
    @Transactional
    public void countersign(CareCase care, String name, SignedIn by, ZonedDateTime now) {
        if (affidavits.lock(care.id()).orElse(null) instanceof Signed signed) {
            var parent = new Signature(name, now.toInstant());
            var pdf = printer.signed(care, signed.statement(), parent, by.language(), now.getZone());
            affidavits.save(signed.countersign(parent, keep(care, pdf, by, now).id()));
        }
    }

    private Document keep(CareCase care, byte[] pdf, SignedIn by, ZonedDateTime now) {
        var upload = List.of(arrivals.ours("affidavit.pdf", pdf));
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
    public byte[] form(CareCase care, SignedIn by, ZonedDateTime now) {
        return printer.blank(care, by.language(), now.getZone());
    }
}
