package org.openseat.road;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A visitor on a telephone finds a program, compares a few, and learns which school is theirs.
@BrowserTest
class FindAProgramTest {

    @Autowired
    Browsers browsers;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void from_the_search_to_a_program_and_a_comparison(String language) {
        var visitor = browsers.onATelephone(language);
        visitor.carries(Map.of("openseat_language", language));
        visitor.opens("/programs");
        visitor.sees("Find a school or program");
        visitor.opens("/programs?grade=6");
        visitor.sees("Lumen STEM Magnet");
        visitor.doesNotSee("Juniper Grove Science Magnet");
        visitor.opens("/programs/8905M");
        visitor.sees("neighborhood first");
        visitor.opens("/programs/8901M");
        visitor.sees("Students who live in the district.");
        visitor.opens("/programs/8153M");
        visitor.opens("/programs/8051M");
        visitor.opens("/programs/compare?p=8901M,8902M,8907M");
        visitor.sees("How to apply");
        visitor.opens("/programs/compare?p=8901M,8902M,8907M,8904M,8903M");
        visitor.sees("Four fit side by side. Which one do you want to leave out?");
        visitor.opens("/programs?q=violin");
        visitor.sees("No program fits all of this.");
        visitor.opens("/map?grade=6&stops=yes");
    }

    @ParameterizedTest
    @CsvSource({"en, Your address, Find", "es, Your address, Find"})
    void an_address_answers_school_zones_and_miles(String language, String field, String button) {
        var visitor = browsers.onATelephone(language);
        visitor.carries(Map.of("openseat_language", language));
        visitor.opens("/find");
        visitor.presses(button);
        visitor.sees("Write your house number and street");
        visitor.fillsIn(field, "12 Nowhere Street");
        visitor.presses(button);
        visitor.sees("Or touch your home on the map");
        visitor.opens("/find");
        visitor.fillsIn(field, "2613 Calle de la Aduana, Marisol");
        visitor.presses(button);
        visitor.sees("Kestrel Middle School");
        visitor.sees("Lumen STEM Magnet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_topic_of_the_site_is_a_page(String language) {
        var visitor = browsers.onATelephone(language);
        visitor.carries(Map.of("openseat_language", language));
        for (var topic : new String[] {
            "about",
            "contact",
            "other",
            "news",
            "magnet",
            "pwt",
            "space-available",
            "continuous",
            "transport",
            "brochure"
        }) {
            visitor.opens("/choices/" + topic);
        }
        visitor.opens("/choices/magnet?top=yes&years=2&overcrowded=yes");
        visitor.opens("/choices/news?archive=yes");
    }

    @Test
    void it_works_without_javascript() {
        var visitor = browsers.withoutJavaScript();
        visitor.opens("/find");
        visitor.fillsIn("Your address", "2613 Calle de la Aduana");
        visitor.presses("Find");
        visitor.sees("Kestrel Middle School");
    }
}
