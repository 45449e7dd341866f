package org.openseat.offers.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.record.Timeline;
import org.openseat.cases.told.CaseLetterKind;
import org.openseat.cases.told.CaseLetters;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.Reader;
import org.openseat.letters.press.Wording;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.NoticeLetter.Point;
import org.openseat.offers.About;
import org.openseat.offers.About.Source;
import org.openseat.offers.Offer;
import org.openseat.offers.Offer.Accepted;
import org.openseat.offers.Offer.Conditional;
import org.openseat.offers.Offer.Declined;
import org.openseat.offers.Offer.Expired;
import org.openseat.offers.Offer.Fallen;
import org.openseat.offers.Offer.Open;
import org.openseat.offers.Offer.Released;
import org.openseat.offers.Offer.Withdrawn;
import org.openseat.offers.OfferEvent;
import org.openseat.offers.answer.OfferCosts;
import org.openseat.offers.file.OfferKind;
import org.openseat.offers.file.Offers;
import org.openseat.offers.page.OfferPages;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.offers.DeclineCost;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.students.Students;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to every guardian of the child when an offer is made, comes near its day, is answered, or ends.
@Component
class OfferLetters implements CaseLetters {

    private final Offers offers;
    private final OfferPages pages;
    private final OfferCosts costs;
    private final Timeline timeline;
    private final CaseMail mail;
    private final Letterheads heads;
    private final Schools schools;
    private final Accounts accounts;
    private final Students students;

    OfferLetters(
            Offers offers,
            OfferPages pages,
            OfferCosts costs,
            Timeline timeline,
            CaseMail mail,
            Letterheads heads,
            Schools schools,
            Accounts accounts,
            Students students) {
        this.offers = offers;
        this.pages = pages;
        this.costs = costs;
        this.timeline = timeline;
        this.mail = mail;
        this.heads = heads;
        this.schools = schools;
        this.accounts = accounts;
        this.students = students;
    }

    @Override
    public String code() {
        return OfferKind.CODE;
    }

    /// The school that offers the seat can call the family.
    @Override
    public List<Contact> staff(CaseId id) {
        return accounts.staffOf(offers.get(id).about().school());
    }

    @Override
    public Optional<NoticeLetter> moved(CaseId id, LocalDate old, LocalDate today) {
        return offers.get(id) instanceof Open open
                ? Optional.of(Letterheads.due(
                        letter(CaseLetterKind.DEADLINE_MOVED, open, old, heads.words("offers.clock.CALL")),
                        open.deadline()))
                : Optional.empty();
    }

    @ApplicationModuleListener(condition = "#news.kind() == 'OFFER'")
    void on(CaseNews.Moved news) {
        var offer = offers.get(news.id());
        write(offer, news);
        tellTheOthers(offer.about(), news.event());
    }

    /// The letter goes to one guardian; every other one who may act for the child is mailed that it is there.
    private void tellTheOthers(About about, String event) {
        var told = mail.family(about.id());
        students.guardians(about.student()).stream()
                .map(guardian -> Reader.of(accounts.contact(guardian)))
                .filter(reader -> !Objects.equals(reader.account(), told.account()))
                .forEach(reader -> mail.tell(
                        Mail.of(
                                "offer " + event + " " + mail.today() + " " + about.id() + " " + reader.account(),
                                "letters.mail.soon",
                                "/offers/" + about.id(),
                                about.number().value()),
                        about.id(),
                        reader));
    }

    private void write(Offer offer, CaseNews.Moved news) {
        switch (offer) {
            case Open open when news.event().equals(OfferEvent.REMINDED.name()) -> remind(open);
            case Open open -> mail.send(made(open), CaseMail.SUBMITTED);
            case Conditional owed -> mail.send(own(OfferLetterKind.CONDITIONAL, owed));
            case Accepted accepted -> mail.send(own(OfferLetterKind.ACCEPTED, accepted));
            case Declined declined ->
                mail.send(letter(
                        OfferLetterKind.DECLINED, declined, declined.answer().name()));
            case Expired over -> mail.send(own(OfferLetterKind.EXPIRED, over));
            case Released released -> mail.send(own(OfferLetterKind.RELEASED, released));
            case Withdrawn withdrawn ->
                mail.send(own(OfferLetterKind.WITHDRAWN, withdrawn)
                        .quoting(withdrawn.first().note()));
            case Fallen fallen ->
                mail.send(
                        own(OfferLetterKind.FALLEN, fallen).quoting(fallen.by().note()));
        }
    }

    private NoticeLetter made(Open open) {
        var kind = open.about().source() == Source.RUN ? OfferLetterKind.OFFER : OfferLetterKind.CALL;
        return withCost(kind, open);
    }

    /// Each reminder is a letter of its own; news of an earlier one may come late.
    private void remind(Open open) {
        timeline.of(open.about().id()).stream()
                .filter(entry -> entry.what() == OfferEvent.REMINDED)
                .findFirst()
                .ifPresent(entry -> mail.send(
                        withCost(OfferLetterKind.REMINDER, open),
                        "reminder " + entry.facts().get("number")));
    }

    private NoticeLetter withCost(LetterKind kind, Open open) {
        var cost = DeclineCost.of(costs.declining(open.about()));
        return Letterheads.due(
                own(kind, open).listing(cost.stream().map(OfferLetters::point).toList()), open.deadline());
    }

    private static Point point(Reason reason) {
        return new Point(language -> Sentences.say(reason, language.locale()), null);
    }

    /// To the family in the district's name; the school stands below, for who would rather answer there.
    private NoticeLetter own(LetterKind kind, Offer offer, Object... more) {
        var about = offer.about();
        Wording grade = language -> Sentences.word(about.grade(), language.locale());
        var with = Stream.concat(Stream.<Object>of(grade), Stream.of(more)).toArray();
        return letter(kind, offer, with).goingTo(Letterheads.of(school(about)));
    }

    private NoticeLetter letter(LetterKind kind, Offer offer, Object... more) {
        var about = offer.about();
        var with = new ArrayList<Object>(List.of(
                about.child().name(),
                pages.program(about),
                school(about).name(),
                about.cycle().label()));
        with.addAll(List.of(more));
        return NoticeLetter.of(
                kind,
                Letterheads.heading(pages.head(about), mail.today(), heads.district(), about.signer(), about.home()),
                List.of(),
                heads.signedByDistrict(),
                with.toArray());
    }

    private School school(About about) {
        return schools.find(about.school()).orElseThrow();
    }
}
