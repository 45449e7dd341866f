package org.openseat.programs.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.Program.Gifted;
import org.openseat.pack.places.GradeSpan;
import org.openseat.programs.Program;
import org.openseat.rulebook.choices.Category;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of programs.
@Repository
class ProgramTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ProgramTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /// What is not named any more is closed, never deleted.
    void save(List<org.openseat.pack.choices.Program> programs) {
        sql.sql("update program set open = false").update();
        batches.batchUpdate("""
                insert into program (code, name, kind, school, theme, low_grade, high_grade, language, gifted, opens,
                    closes, website, phone, descriptions)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (code) do update set
                    name = excluded.name, kind = excluded.kind, school = excluded.school, theme = excluded.theme,
                    low_grade = excluded.low_grade, high_grade = excluded.high_grade, language = excluded.language,
                    gifted = excluded.gifted, opens = excluded.opens, closes = excluded.closes,
                    website = excluded.website, phone = excluded.phone, descriptions = excluded.descriptions, open = true
                """, programs.stream().map(ProgramTable::row).toList());
    }

    private static Object[] row(org.openseat.pack.choices.Program program) {
        var descriptions = new TreeMap<String, String>();
        program.descriptions().forEach((language, text) -> descriptions.put(language.toLanguageTag(), text));
        return new Object[] {
            program.code(),
            program.name(),
            program.kind().name(),
            program.school().value(),
            program.theme().orElse(null),
            program.grades().low().code(),
            program.grades().high().code(),
            program.language().map(Locale::toLanguageTag).orElse(null),
            program.gifted().map(Enum::name).orElse(null),
            program.opens().map(SchoolYear::label).orElse(null),
            program.closes().map(SchoolYear::label).orElse(null),
            program.website().orElse(null),
            program.phone().orElse(null),
            JSON.writeValueAsString(descriptions)
        };
    }

    List<Program> all() {
        return sql.sql("select * from program order by name collate names, code")
                .query((row, n) -> program(row))
                .list();
    }

    private static Program program(ResultSet row) throws SQLException {
        return new Program(
                row.getString("code"),
                row.getString("name"),
                Category.valueOf(row.getString("kind")),
                new SchoolCode(row.getString("school")),
                Optional.ofNullable(row.getString("theme")),
                new GradeSpan(Grade.parse(row.getString("low_grade")), Grade.parse(row.getString("high_grade"))),
                Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag),
                Optional.ofNullable(row.getString("gifted")).map(Gifted::valueOf),
                Optional.ofNullable(row.getString("opens")).map(SchoolYear::parse),
                Optional.ofNullable(row.getString("closes")).map(SchoolYear::parse),
                Optional.ofNullable(row.getString("website")),
                Optional.ofNullable(row.getString("phone")),
                descriptions(row.getString("descriptions")),
                row.getBoolean("open"));
    }

    private static Map<Locale, String> descriptions(String json) {
        var found = new HashMap<Locale, String>();
        JSON.readValue(json, TEXTS).forEach((language, text) -> found.put(Locale.forLanguageTag(language), text));
        return found;
    }
}
