package org.openseat.pack.choices;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.places.GradeSpan;
import org.openseat.rulebook.choices.Category;

/// Something a family can apply for: one line of `programs.csv`.
///
/// @param theme what it is about, in English
/// @param language the language taught beside English; only a dual language program has one
/// @param opens the first school year in which it teaches; empty when it has long been there
/// @param closes the last school year in which it teaches
/// @param descriptions what families read about it, by language
public record Program(
        String code,
        String name,
        Category kind,
        SchoolCode school,
        Optional<String> theme,
        GradeSpan grades,
        Optional<Locale> language,
        Optional<Gifted> gifted,
        Optional<SchoolYear> opens,
        Optional<SchoolYear> closes,
        Optional<String> website,
        Optional<String> phone,
        Map<Locale, String> descriptions) {

    /// What a magnet asks for that not every child has. (R-GIF-1)
    public enum Gifted {
        GIFTED,
        HIGH_ABILITY,
        HIGHLY_GIFTED
    }

    public Program {
        descriptions = Map.copyOf(descriptions);
    }
}
