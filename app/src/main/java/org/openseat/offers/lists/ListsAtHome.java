package org.openseat.offers.lists;

import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.accounts.AccountId;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Places;
import org.openseat.offers.waiting.Standing;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.students.FamilyHomePart;
import org.openseat.students.Student;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the family's home page: each waiting list on which a child stands.
@Component
@Order(3)
class ListsAtHome implements FamilyHomePart {

    private final Places places;
    private final Standing standing;
    private final Programs programs;
    private final Words words;

    ListsAtHome(Places places, Standing standing, Programs programs, Words words) {
        this.places = places;
        this.standing = standing;
        this.programs = programs;
        this.words = words;
    }

    @Override
    public List<NextStep> cases(Student child, AccountId family, Language language, ZonedDateTime now) {
        return places.ofChild(child.id(), family).stream()
                .filter(place -> place.left() == null)
                .map(place -> card(child, place, language))
                .toList();
    }

    private NextStep card(Student child, Place place, Language language) {
        var at = standing.of(place.pool()).get(place.id());
        var program = programs.find(place.pool().program())
                .map(Program::name)
                .orElse(place.pool().program());
        return new NextStep(
                words.say(language.code(), "offers.lists.home", program),
                at == null ? null : words.say(language.code(), "offers.lists.position", at.position(), at.total()),
                null,
                null,
                List.of(new Action(words.say(language.code(), "offers.lists.see"), "/lists/" + child.id())));
    }

    @Override
    public List<Action> beginnings(Student child, AccountId family, Language language) {
        return List.of();
    }
}
