package org.openseat.applications.rank;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.hearing.Costs;
import org.openseat.applications.hearing.Eligibility;
import org.openseat.applications.parts.GradePart;
import org.openseat.applications.parts.HomePart;
import org.openseat.applications.parts.RankPart;
import org.openseat.applications.parts.RankPart.Offer;
import org.openseat.applications.parts.Wishes;
import org.openseat.cases.draft.Draft;
import org.openseat.district.Grade;
import org.openseat.pack.choices.PastResult;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.Category;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// Puts together what the pages of ranking show.
@Component
class RankPages {

    private final RankPart rank;
    private final GradePart grade;
    private final HomePart home;
    private final Programs programs;
    private final Schools schools;
    private final Eligibility eligibility;
    private final Costs costs;

    RankPages(
            RankPart rank,
            GradePart grade,
            HomePart home,
            Programs programs,
            Schools schools,
            Eligibility eligibility,
            Costs costs) {
        this.rank = rank;
        this.grade = grade;
        this.home = home;
        this.programs = programs;
        this.schools = schools;
        this.eligibility = eligibility;
        this.costs = costs;
    }

    ChoicesPage choices(Draft draft, boolean empty) {
        var wishes = rank.wishes(draft);
        var kinds = rank.offers(draft).stream()
                .map(offer -> new ChoicesPage.Kind(
                        offer,
                        programs.named(wishes.of(offer.category())).stream()
                                .map(Program::name)
                                .toList()))
                .toList();
        var fixed = rank.fixed(draft).stream()
                .map(choice ->
                        programs.find(choice.program()).map(Program::name).orElse(choice.program()))
                .toList();
        return new ChoicesPage(draft, kinds, fixed, empty);
    }

    Optional<Offer> offer(Draft draft, String category) {
        return rank.offers(draft).stream()
                .filter(offer -> offer.category().name().equals(category))
                .findFirst();
    }

    RankPage page(Draft draft, Offer offer, Form form, @Nullable Reason against, Instant now) {
        var wishes = rank.wishes(draft);
        var chosen = wishes.of(offer.category());
        var left = offer.programs().stream()
                .filter(program -> !wishes.asksFor(program.code()))
                .map(program -> card(draft, offer, program, now))
                .toList();
        return new RankPage(
                draft,
                offer,
                programs.named(chosen).stream()
                        .map(program -> card(draft, offer, program, now))
                        .toList(),
                left,
                costs(draft, wishes),
                form,
                against);
    }

    private List<Reason> costs(Draft draft, Wishes wishes) {
        var counts = new EnumMap<Category, Integer>(Category.class);
        Stream.of(Category.values())
                .filter(category -> !wishes.of(category).isEmpty())
                .forEach(category -> counts.put(category, wishes.of(category).size()));
        rank.fixed(draft).forEach(choice -> counts.merge(choice.category(), 1, Integer::sum));
        return costs.of(counts, draft.answer(home).orElseThrow());
    }

    private RankPage.Card card(Draft draft, Offer offer, Program program, Instant now) {
        var cycle = rank.cycle(draft);
        var wanted = draft.answer(grade).orElseThrow();
        var year = programs.cycle(cycle.year());
        var child = Eligibility.Of.unverified(
                wanted,
                draft.child().grade(),
                draft.answer(home).orElseThrow(),
                draft.child().enrollment());
        return new RankPage.Card(
                program,
                schools.find(program.school()).map(School::name).orElse(""),
                program.standing(cycle.year()),
                eligibility.of(program, child, cycle, offer.row().window(), now),
                year.seats(program.code(), wanted)
                        .map(seats ->
                                seats.openings(cycle.numbers().raceBalance()).openings()),
                last(program, wanted, draft));
    }

    /// What came of it a year ago, all groups together: in this grade, else in all grades.
    private Optional<PastResult> last(Program program, Grade wanted, Draft draft) {
        var results =
                programs
                        .cycle(GradePart.cycle(draft).previous())
                        .results()
                        .getOrDefault(program.code(), List.of())
                        .stream()
                        .filter(result -> result.group().isEmpty())
                        .toList();
        return results.stream()
                .filter(result -> result.grade().filter(wanted::equals).isPresent())
                .findFirst()
                .or(() -> results.stream()
                        .filter(result -> result.grade().isEmpty())
                        .findFirst());
    }
}
