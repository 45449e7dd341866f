package org.openseat.offers.answer;

import static org.openseat.offers.Offer.Released.Why.GIVEN_BACK;
import static org.openseat.offers.Offer.Released.Why.OTHER_ACCEPTED;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.CaseRecord;
import org.openseat.offers.Answer;
import org.openseat.offers.Offer;
import org.openseat.offers.Offer.Conditional;
import org.openseat.offers.Offer.Open;
import org.openseat.offers.Offer.Taken;
import org.openseat.offers.OfferEvent;
import org.openseat.offers.file.Offers;
import org.openseat.rulebook.choices.offers.AcceptanceCost;
import org.openseat.rulebook.choices.offers.ConditionalSeat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with an offer: one method for each button. Each holds the child and all its offers of the year first.
@Service
public class OfferDesk {

    private final Offers offers;
    private final OfferCosts costs;
    private final ListEffects lists;
    private final CaseRecord record;

    OfferDesk(Offers offers, OfferCosts costs, ListEffects lists, CaseRecord record) {
        this.offers = offers;
        this.costs = costs;
        this.lists = lists;
        this.record = record;
    }

    /// A child has one accepted seat a year: accepting a second one releases the first, if that is what was confirmed.
    /// (R-CHO-14)
    ///
    /// @param releases the seat that the page said would be released; null when it named none
    @Transactional
    public Optional<Outcome<Offer>> accept(
            CaseId id, @Nullable CaseId releases, Answer answer, SignedIn who, ZonedDateTime now) {
        return held(id, who, all -> {
            var offer = pick(all, id);
            if (!(offer instanceof Open open) || !open.deadline().allows(now.toLocalDate())) {
                return new Outcome.Overtaken<>(offer);
            }
            var before = OfferCosts.held(open.about(), all);
            var named = before.map(taken -> taken.about().id()).orElse(null);
            if (!Objects.equals(named, releases)) {
                return new Outcome.Overtaken<>(offer);
            }
            var facts = costs.accepting(open.about(), all);
            before.ifPresent(taken -> release(taken, who, now));
            others(open, all).forEach(other -> {
                offers.save(other.release(now.toLocalDate(), OTHER_ACCEPTED));
                moved(other, OfferEvent.RELEASED, who, now, open.about().program());
            });
            boolean owed =
                    ConditionalSeat.owes(open.about().category(), open.about().grade());
            Offer taken = offers.save(owed ? open.acceptConditionally(answer) : open.accept(answer));
            lists.accepted(open.about(), facts, now.toInstant(), who.id());
            return done(taken, owed ? OfferEvent.ACCEPTED_CONDITIONALLY : OfferEvent.ACCEPTED, who, now, answer);
        });
    }

    @Transactional
    public Optional<Outcome<Offer>> decline(CaseId id, Answer answer, SignedIn who, ZonedDateTime now) {
        return held(id, who, all -> switch (pick(all, id)) {
            case Open open
            when open.deadline().allows(now.toLocalDate()) -> {
                lists.declined(open.about(), now.toInstant(), who.id());
                yield done(offers.save(open.decline(answer)), OfferEvent.DECLINED, who, now, answer);
            }
            case Offer other -> new Outcome.Overtaken<>(other);
        });
    }

    /// A family gives an accepted seat back; of a magnet that counts as a decline. (R-CHO-14)
    @Transactional
    public Optional<Outcome<Offer>> giveBack(CaseId id, SignedIn who, ZonedDateTime now) {
        return held(id, who, all -> switch (pick(all, id)) {
            case Taken taken -> {
                lists.declined(taken.about(), now.toInstant(), who.id());
                var released = offers.save(taken.release(now.toLocalDate(), GIVEN_BACK));
                yield done(released, OfferEvent.RELEASED, who, now, null);
            }
            case Offer other -> new Outcome.Overtaken<>(other);
        });
    }

    /// What was owed has come. (R-DLE-2)
    @Transactional
    public Optional<Outcome<Offer>> confirm(CaseId id, SignedIn who, ZonedDateTime now) {
        return held(id, who, all -> switch (pick(all, id)) {
            case Conditional owed -> done(offers.save(owed.confirm()), OfferEvent.CONFIRMED, who, now, null);
            case Offer other -> new Outcome.Overtaken<>(other);
        });
    }

    /// What was owed will not come; that is no decline and costs nothing. (R-DLE-2)
    @Transactional
    public Optional<Outcome<Offer>> fall(CaseId id, String why, SignedIn who, ZonedDateTime now) {
        return held(id, who, all -> switch (pick(all, id)) {
            case Conditional owed -> {
                var fallen = offers.save(owed.fall(record.statement(who, now, why)));
                record.moved(id, OfferEvent.FALLEN, who, now, Map.of(), why);
                yield new Outcome.Done<>(fallen);
            }
            case Offer other -> new Outcome.Overtaken<>(other);
        });
    }

    /// The district withdraws an offer that nobody has answered: the first person says why, a second one does it.
    @Transactional
    public Optional<Outcome<Offer>> withdraw(CaseId id, String why, SignedIn who, ZonedDateTime now) {
        return held(id, who, all -> switch (pick(all, id)) {
            case Open open
            when open.withdrawal() == null -> {
                Offer asked = offers.save(open.askWithdrawal(record.statement(who, now, why)));
                record.note(id, OfferEvent.WITHDRAWAL_ASKED, who, now, Map.of(), why);
                yield new Outcome.Done<>(asked);
            }
            case Open open
            when !Objects.requireNonNull(open.withdrawal()).by().equals(who.id()) -> {
                var withdrawn = offers.save(open.withdraw(record.statement(who, now, why)));
                record.moved(
                        id,
                        OfferEvent.TAKEN_BACK,
                        who,
                        now,
                        Map.of(),
                        withdrawn.first().note());
                yield new Outcome.Done<>(withdrawn);
            }
            case Offer other -> new Outcome.Overtaken<>(other);
        });
    }

    private Optional<Outcome<Offer>> held(CaseId id, SignedIn who, Function<List<Offer>, Outcome<Offer>> step) {
        return offers.find(id, who)
                .map(found -> step.apply(
                        offers.hold(found.about().student(), found.about().cycle())));
    }

    static Offer pick(List<Offer> all, CaseId id) {
        return all.stream()
                .filter(offer -> offer.about().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Open> others(Open accepted, List<Offer> all) {
        return all.stream()
                .filter(Open.class::isInstance)
                .map(Open.class::cast)
                .filter(other -> !other.about().id().equals(accepted.about().id())
                        && AcceptanceCost.declines(
                                accepted.about().category(), other.about().category()))
                .toList();
    }

    /// A magnet seat that is given up for another one counts as a decline. (R-CHO-14)
    private void release(Taken taken, SignedIn who, ZonedDateTime now) {
        lists.declined(taken.about(), now.toInstant(), who.id());
        offers.save(taken.release(now.toLocalDate(), OTHER_ACCEPTED));
        moved(taken, OfferEvent.RELEASED, who, now, null);
    }

    private Outcome<Offer> done(Offer offer, CaseEvent what, SignedIn who, ZonedDateTime now, @Nullable Answer answer) {
        moved(offer, what, who, now, answer == null || answer.how() == Answer.How.ONLINE ? null : answer.name());
        return new Outcome.Done<>(offer);
    }

    private void moved(Offer offer, CaseEvent what, SignedIn who, ZonedDateTime now, @Nullable String why) {
        record.moved(offer.about().id(), what, who, now, Map.of(), why);
    }
}
