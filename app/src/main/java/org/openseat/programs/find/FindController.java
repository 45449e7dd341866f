package org.openseat.programs.find;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.pack.places.Located;
import org.openseat.pack.places.Place;
import org.openseat.programs.Season;
import org.openseat.programs.map.Cartographer;
import org.openseat.schools.Address;
import org.openseat.schools.ResidenceAreas;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which school is ours, and how far is everything else? Answered to a form and never to an address of a page, so that
/// no
/// home stands in a history, a log or a referrer.
@Controller
class FindController {

    private final ResidenceAreas areas;
    private final Cartographer cartographer;
    private final Around around;
    private final Season season;
    private final Clock clock;

    FindController(ResidenceAreas areas, Cartographer cartographer, Around around, Season season, Clock clock) {
        this.areas = areas;
        this.cartographer = cartographer;
        this.around = around;
        this.season = season;
        this.clock = clock;
    }

    @GetMapping("/find")
    Answer ask() {
        return Answer.show(FindPage.of(Form.empty(FindPage.FORM)));
    }

    /// An address, one of several that fit, two streets that meet, or a finger on the map.
    @PostMapping("/find")
    Answer answer(@RequestParam Map<String, String> typed) {
        var form = Form.of(FindPage.FORM, typed);
        var grade = grade(form);
        return pinned(form)
                .map(place -> found(place, null, grade))
                .or(() -> crossing(form)
                        .map(place -> found(place, form.value("street1") + " / " + form.value("street2"), grade)))
                .orElseGet(() -> byAddress(form, grade));
    }

    private Answer byAddress(Form form, @Nullable Grade grade) {
        if (!form.value("street1").isEmpty() || !form.value("street2").isEmpty()) {
            form.problem("street1", FindPage.FORM + ".noCrossing");
            return Answer.show(FindPage.lost(form, List.of()));
        }
        var line = form.required("address");
        if (line == null) {
            return Answer.show(FindPage.of(form));
        }
        var located = areas.located(address(line, form.value("city"), form.value("zip")));
        return switch (located) {
            case Located.Found home -> found(home.place(), home.line() + ", " + home.city(), grade);
            case Located.Ambiguous(var candidates) -> Answer.show(FindPage.lost(form, candidates));
            case Located.NotFound(var why) -> {
                form.problem("address", FindPage.FORM + ".why." + why);
                yield Answer.show(FindPage.lost(form, List.of()));
            }
        };
    }

    /// What stands after a comma is city and ZIP code: people write an address in one line.
    private static Address address(String line, String city, String zip) {
        int comma = line.indexOf(',');
        if (comma < 0 || !city.isEmpty() || !zip.isEmpty()) {
            return Address.of(line, city, zip);
        }
        var rest = line.substring(comma + 1).replaceAll("(?i)\\bCA\\b", "").strip();
        var code = rest.replaceAll(".*?(\\d{5})(-\\d{4})?\\s*$", "$1");
        var known = code.matches("\\d{5}");
        var town = (known ? rest.replaceAll("\\d{5}(-\\d{4})?\\s*$", "") : rest)
                .replace(',', ' ')
                .strip();
        return Address.of(line.substring(0, comma), town, known ? code : "");
    }

    private Answer found(Place home, @Nullable String written, @Nullable Grade grade) {
        var cycle = season.cycle(clock.instant());
        return Answer.show(around.page(home, written, grade, cycle, season.numbers(clock.instant())));
    }

    /// A picture in a form sends where it was touched, without any script.
    private Optional<Place> pinned(Form form) {
        try {
            return form.value("pin.x").isEmpty()
                    ? Optional.empty()
                    : cartographer.placeAt(
                            Double.parseDouble(form.value("pin.x")) / PinPicture.WIDTH,
                            Double.parseDouble(form.value("pin.y")) / PinPicture.height(cartographer));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Place> crossing(Form form) {
        return form.value("street1").isEmpty() || form.value("street2").isEmpty()
                ? Optional.empty()
                : areas.crossing(form.value("street1"), form.value("street2"));
    }

    private static @Nullable Grade grade(Form form) {
        try {
            return form.value("grade").isEmpty() ? null : Grade.parse(form.value("grade"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
