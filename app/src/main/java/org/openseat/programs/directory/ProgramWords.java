package org.openseat.programs.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.district.SchoolCode;
import org.openseat.names.PlainName;
import org.openseat.programs.Program;

/// The words by which each program is found: its name, theme and languages, and the name of its school, folded once.
public final class ProgramWords {

    private record Found(Program program, Set<String> words) {}

    private final List<Found> all;

    private ProgramWords(List<Found> all) {
        this.all = all;
    }

    static ProgramWords of(List<Program> programs, Map<SchoolCode, String> schools) {
        return new ProgramWords(programs.stream()
                .map(program -> new Found(program, words(program, schools)))
                .toList());
    }

    private static Set<String> words(Program program, Map<SchoolCode, String> schools) {
        var texts = Stream.concat(
                Stream.of(
                        program.code(),
                        program.name(),
                        program.theme().orElse(""),
                        program.language()
                                .map(language -> language.getDisplayLanguage())
                                .orElse(""),
                        program.language()
                                .map(language -> language.getDisplayLanguage(language))
                                .orElse(""),
                        schools.getOrDefault(program.school(), "")),
                program.descriptions().values().stream());
        return texts.map(PlainName::words).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /// Programs that have every word typed, or a word that begins so.
    public List<Program> find(String typed) {
        var wanted = PlainName.words(typed);
        Function<Found, Boolean> has =
                found -> wanted.stream().allMatch(word -> found.words().stream().anyMatch(own -> own.startsWith(word)));
        return all.stream().filter(has::apply).map(Found::program).toList();
    }
}
