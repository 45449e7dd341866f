package org.openseat.programs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.Program.Gifted;
import org.openseat.pack.places.GradeSpan;
import org.openseat.rulebook.choices.Category;

/// Something a family can apply for, at one school.
///
/// @param theme what it is about, as the district words it
/// @param language the language taught beside English, of a dual language program
/// @param opens the first school year in which it teaches; empty when it has long been there
/// @param closes the last one
/// @param open false once the district no longer names it; old applications still do
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
        Map<Locale, String> descriptions,
        boolean open) {

    public Program {
        descriptions = Map.copyOf(descriptions);
    }

    /// Where a program stands in a cycle.
    public enum Standing {
        TEACHES,
        COMING,
        CLOSED
    }

    public Standing standing(SchoolYear cycle) {
        if (opens.filter(first -> first.compareTo(cycle) > 0).isPresent()) {
            return Standing.COMING;
        }
        return !open || closes.filter(last -> last.compareTo(cycle) < 0).isPresent()
                ? Standing.CLOSED
                : Standing.TEACHES;
    }

    public boolean teaches(Grade grade) {
        return grades.has(grade);
    }

    public List<Grade> allGrades() {
        return grades.grades();
    }

    /// What families read about it: in their language, else in English, else nothing.
    public Optional<String> description(Locale reader) {
        return Optional.ofNullable(descriptions.get(Locale.of(reader.getLanguage())))
                .or(() -> Optional.ofNullable(descriptions.get(Locale.ENGLISH)));
    }
}
