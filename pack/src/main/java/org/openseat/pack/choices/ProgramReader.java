package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvRow.Field;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.Formats;
import org.openseat.pack.file.SchoolList;
import org.openseat.rulebook.choices.Category;

/// Reads `programs.csv`.
final class ProgramReader {
    static final String FILE = "programs.csv";

    private static final List<String> REQUIRED = List.of("code", "name", "kind", "school", "low_grade", "high_grade");
    private static final List<String> OPTIONAL =
            List.of("theme", "language", "gifted", "opens", "closes", "website", "phone");
    /// The school of these is only where they are run from: their pupils go elsewhere. (R-PWT-1, R-CFA-2)
    private static final Set<Category> ELSEWHERE = Set.of(Category.PWT, Category.CONSERVATORY);

    private static final String YEAR = "write a school year as 2027-28";

    private final CsvTable table;
    private final SchoolList schools;
    private final List<Locale> languages;
    private final SchoolYear current;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Program> programs = new ArrayList<>();

    /// @param languages the languages offered to families: each has a column for descriptions
    ProgramReader(Path folder, Findings findings, SchoolList schools, List<Locale> languages, SchoolYear current) {
        this.table = new CsvTable(folder, FILE, findings);
        this.schools = schools;
        this.languages = languages;
        this.current = current;
    }

    /// The programs, and the codes of those whose own line is faulty.
    ProgramList read() {
        var optional = Stream.concat(OPTIONAL.stream(), languages.stream().map(ProgramReader::description))
                .toList();
        table.each(REQUIRED, optional, this::program);
        return ProgramList.of(programs, lines.keySet());
    }

    private static String description(Locale language) {
        return "description_" + language.toLanguageTag();
    }

    private void program(CsvRow row) {
        var code = row.text("code");
        code.maybe().ifPresent(given -> once(row, given));
        var name = row.text("name");
        var kind = row.field("kind", "write one of: " + String.join(", ", Kinds.words()), Kinds::of);
        var school = row.field("school", "", SchoolCode::new);
        school.maybe()
                .filter(given -> !schools.knows(given))
                .ifPresent(given -> row.problem("there is no school " + given + " in schools.csv"));
        var grades = Formats.grades(row);
        var language = row.optional("language", "write a language code such as es", ProgramReader::language);
        var gifted = row.optional("gifted", "write gifted, high_ability or highly_gifted", ProgramReader::gifted);
        var opens = row.optional("opens", YEAR, SchoolYear::parse);
        var closes = row.optional("closes", YEAR, SchoolYear::parse);
        kind.maybe().ifPresent(given -> fits(row, given, language, gifted));
        years(row, opens.maybe(), closes.maybe());
        row.give(() -> new Program(
                        code.get(),
                        name.get(),
                        kind.get(),
                        school.get(),
                        row.maybe("theme"),
                        grades.get(),
                        language.maybe(),
                        gifted.maybe(),
                        opens.maybe(),
                        closes.maybe(),
                        row.maybe("website"),
                        row.maybe("phone"),
                        descriptions(row)))
                .ifPresent(program -> take(row, program));
    }

    private void once(CsvRow row, String code) {
        Integer before = lines.putIfAbsent(code, row.line());
        if (before != null) {
            row.problem("the code " + code + " stands on line " + before + " already; every program has its own");
        }
    }

    private static void fits(CsvRow row, Category kind, Field<Locale> language, Field<Program.Gifted> gifted) {
        if (kind == Category.DUAL_LANGUAGE && row.maybe("language").isEmpty()) {
            row.problem("names no language; a dual language program needs one, such as es");
        }
        if (kind != Category.DUAL_LANGUAGE && language.maybe().isPresent()) {
            row.problem("has a language, but only a dual language program has one; leave the column blank");
        }
        if (kind != Category.MAGNET && gifted.maybe().isPresent()) {
            row.problem("is marked gifted, but only a magnet can be; leave the column blank");
        }
    }

    private void years(CsvRow row, Optional<SchoolYear> opens, Optional<SchoolYear> closes) {
        if (opens.isPresent() && closes.isPresent() && opens.get().compareTo(closes.get()) > 0) {
            row.problem("closes before it opens; opens and closes are its first and its last school year");
        }
        closes.filter(year -> year.compareTo(current) < 0)
                .ifPresent(year -> row.note("closed with " + year + ", which is over; families still find its page"));
    }

    private void take(CsvRow row, Program program) {
        programs.add(program);
        schools.find(program.school())
                .filter(school -> !ELSEWHERE.contains(program.kind()))
                .filter(school -> !program.grades().within(school.grades()))
                .ifPresent(school -> row.note(
                        "is for grades " + program.grades() + ", but the school has grades " + school.grades()));
        languages.stream()
                .filter(language -> !program.descriptions().containsKey(language))
                .forEach(language -> row.note(
                        "has no " + description(language) + "; families who read that language see the name alone"));
    }

    private Map<Locale, String> descriptions(CsvRow row) {
        var descriptions = new HashMap<Locale, String>();
        languages.forEach(
                language -> row.maybe(description(language)).ifPresent(text -> descriptions.put(language, text)));
        return descriptions;
    }

    static Locale language(String text) {
        if (!text.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?")) {
            throw new IllegalArgumentException(text);
        }
        return Locale.forLanguageTag(text);
    }

    private static Program.Gifted gifted(String text) {
        return Program.Gifted.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
