package org.openseat.applications.rank;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.file.ApplicationKind;
import org.openseat.applications.hearing.FilingRules;
import org.openseat.applications.parts.RankPart;
import org.openseat.applications.parts.RankPart.Offer;
import org.openseat.applications.parts.Wishes;
import org.openseat.cases.Arrived;
import org.openseat.cases.CaseId;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Drafts;
import org.openseat.rulebook.Ruling;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A family chooses programs and puts them in order, by numbers and by buttons: nothing here needs a script.
@Controller
class RankController {

    private static final String KINDS = "/choices/apply/{id}/rank";
    private static final String KIND = KINDS + "/{category}";

    private final Drafts drafts;
    private final RankPart rank;
    private final RankPages pages;
    private final Arrived arrived;

    RankController(Drafts drafts, RankPart rank, RankPages pages, Arrived arrived) {
        this.drafts = drafts;
        this.rank = rank;
        this.pages = pages;
        this.arrived = arrived;
    }

    @GetMapping(KINDS)
    Answer kinds(@PathVariable UUID id, SignedIn family) {
        return with(id, family, draft -> Answer.show(pages.choices(draft, false)));
    }

    @PostMapping(KINDS)
    Answer on(@PathVariable UUID id, SignedIn family) {
        return with(
                id,
                family,
                draft -> draft.answer(rank).isPresent()
                        ? Answer.go(draft.path())
                        : Answer.again(pages.choices(draft, true)));
    }

    @GetMapping(KIND)
    Answer kind(@PathVariable UUID id, @PathVariable String category, SignedIn family) {
        return with(id, category, family, (draft, offer) -> Answer.show(page(draft, offer, Form.empty(RankPage.FORM))));
    }

    /// First the numbers as they were typed, then the button.
    @PostMapping(KIND)
    Answer change(
            @PathVariable UUID id,
            @PathVariable String category,
            @RequestParam(name = "do", defaultValue = "order") String what,
            @RequestParam Map<String, String> typed,
            SignedIn family) {
        return with(id, category, family, (draft, offer) -> {
            var form = Form.of(RankPage.FORM, typed);
            var kind = offer.category();
            var wishes = rank.wishes(draft);
            var ordered = ordered(wishes.of(kind), form);
            if (ordered.isEmpty()) {
                return Answer.again(page(draft, offer, form));
            }
            var asked = wishes.with(kind, ordered.get());
            var code = what.substring(what.indexOf(':') + 1);
            return switch (what.substring(0, what.length() - code.length())) {
                case "up:" -> keep(draft, offer, asked.move(kind, code, -1));
                case "down:" -> keep(draft, offer, asked.move(kind, code, 1));
                case "remove:" -> keep(draft, offer, asked.remove(kind, code));
                case "add:" -> add(draft, offer, asked, code, form);
                default -> keep(draft, offer, asked);
            };
        });
    }

    private Answer add(Draft draft, Offer offer, Wishes asked, String code, Form form) {
        var kind = offer.category();
        var offered =
                offer.programs().stream().anyMatch(program -> program.code().equals(code));
        if (!offered || asked.asksFor(code)) {
            return keep(draft, offer, asked);
        }
        var more = asked.add(kind, code);
        var limit = FilingRules.limit(offer.row().window(), kind, more.of(kind).size(), rank.cycle(draft));
        return limit instanceof Ruling.NotMet no
                ? Answer.again(pages.page(
                        draft,
                        offer,
                        form,
                        no.reasons().getFirst(),
                        arrived.now().toInstant()))
                : keep(draft, offer, more);
    }

    private Answer keep(Draft draft, Offer offer, Wishes wishes) {
        return drafts.save(
                        draft.id(), Wishes.PART, wishes.typed(), arrived.now().toInstant())
                ? Answer.go(draft.path() + "/" + Wishes.PART + "/" + offer.category())
                : Answer.go("/choices/" + draft.id() + "/submitted");
    }

    /// In the order of the numbers typed; empty, with both marked, when two are equal or one is no number.
    private static Optional<List<String>> ordered(List<String> codes, Form form) {
        var places = new HashMap<String, Integer>();
        for (int at = 0; at < codes.size(); at++) {
            var field = RankPage.place(codes.get(at));
            var number = form.value(field).isEmpty() ? String.valueOf(at + 1) : form.value(field);
            if (number.matches("[1-9]\\d{0,2}")) {
                places.put(codes.get(at), Integer.valueOf(number));
            } else {
                form.problem(field, RankPage.FORM + ".number");
            }
        }
        codes.stream()
                .filter(code -> places.values().stream()
                                .filter(place -> place.equals(places.get(code)))
                                .count()
                        > 1)
                .forEach(code -> form.problem(RankPage.place(code), RankPage.FORM + ".equal"));
        return form.ok()
                ? Optional.of(
                        codes.stream().sorted(Comparator.comparing(places::get)).toList())
                : Optional.empty();
    }

    private RankPage page(Draft draft, Offer offer, Form form) {
        return pages.page(draft, offer, form, null, arrived.now().toInstant());
    }

    private Answer with(UUID id, String category, SignedIn family, BiFunction<Draft, Offer, Answer> then) {
        return with(
                id,
                family,
                draft -> pages.offer(draft, category)
                        .map(offer -> then.apply(draft, offer))
                        .orElseGet(() -> Answer.go(draft.path() + "/" + Wishes.PART)));
    }

    private Answer with(UUID id, SignedIn family, Function<Draft, Answer> then) {
        return drafts.find(
                        ApplicationKind.CODE,
                        new CaseId(id),
                        family.id(),
                        arrived.now().toLocalDate())
                .map(draft -> rank.ready(draft) ? then.apply(draft) : Answer.go(draft.path()))
                .orElseGet(Answer::notFound);
    }
}
