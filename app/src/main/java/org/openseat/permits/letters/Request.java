package org.openseat.permits.letters;

import java.util.List;
import java.util.function.Function;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Fact;

/// What a family asked for: which student, which year, what kind of permit, from which school to which.
public record Request(String student, String schoolYear, Wording permitType, String fromSchool, String toSchool) {

    public List<Fact> facts(Function<String, Wording> words) {
        return List.of(
                new Fact(words.apply("cases.told.fact.student"), any -> student),
                new Fact(words.apply("cases.told.fact.year"), any -> schoolYear),
                new Fact(words.apply("cases.told.fact.type"), permitType),
                new Fact(words.apply("cases.told.fact.from"), any -> fromSchool),
                new Fact(words.apply("cases.told.fact.to"), any -> toSchool));
    }
}
