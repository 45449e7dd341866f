package org.openseat.students.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.students.FamilyHomePart;
import org.openseat.students.Student;
import org.openseat.students.Students;
import org.openseat.students.orders.CourtOrders;
import org.openseat.ui.Answer;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final Students students;
    private final CourtOrders orders;
    private final Places places;
    private final List<FamilyHomePart> parts;
    private final Languages languages;
    private final Clock clock;

    HomeController(
            Students students,
            CourtOrders orders,
            Places places,
            List<FamilyHomePart> parts,
            Languages languages,
            Clock clock) {
        this.students = students;
        this.orders = orders;
        this.places = places;
        this.parts = parts;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/home")
    Answer home(SignedIn family, HttpServletRequest request) {
        var language = languages.of(request);
        var cards = students.of(family.id()).stream()
                .map(child -> card(child, family, language))
                .toList();
        return Answer.show(new HomePage(cards, orders.keptFromAChild(family.id())));
    }

    private HomePage.Card card(Student child, SignedIn family, Language language) {
        return new HomePage.Card(
                child,
                places.schoolNow(child),
                parts.stream()
                        .flatMap(part -> part.cases(child, family.id(), language, ZonedDateTime.now(clock)).stream())
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.beginnings(child, family.id(), language).stream())
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.toRead(child, language).stream())
                        .toList());
    }
}
