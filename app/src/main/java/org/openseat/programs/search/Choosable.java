package org.openseat.programs.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.programs.Program;
import org.openseat.rulebook.choices.Category;

/// What the filters offer: only what some program has.
record Choosable(List<Grade> grades, List<Category> kinds, List<String> themes, List<Locale> languages) {

    static Choosable of(List<Program> programs) {
        return new Choosable(
                Stream.of(Grade.values())
                        .filter(grade -> programs.stream().anyMatch(program -> program.teaches(grade)))
                        .toList(),
                Stream.of(Category.values())
                        .filter(kind -> programs.stream().anyMatch(program -> program.kind() == kind))
                        .toList(),
                programs.stream()
                        .flatMap(program -> program.theme().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                programs.stream()
                        .flatMap(program -> program.language().stream())
                        .distinct()
                        .sorted((one, other) -> one.toLanguageTag().compareTo(other.toLanguageTag()))
                        .toList());
    }
}
