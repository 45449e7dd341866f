package org.openseat.pack;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolYear;
import org.openseat.pack.District.AppealBody;
import org.openseat.pack.District.PasswordPolicy;
import org.openseat.pack.District.Signature;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;

/// Reads `district.csv`: one setting a line, `key,value`.
final class DistrictReader {
    static final String FILE = "district.csv";

    private static final Set<String> REQUIRED = Set.of(
            "name",
            "short_name",
            "current_year",
            "time_zone",
            "languages",
            "signature_name",
            "signature_title",
            "signature_office");
    private static final Set<String> OPTIONAL = Set.of(
            "address", "phone", "email", "website", "password_policy", "appeal_body", "demo", "students_at_least");

    private static final Set<String> BETWEEN_DISTRICTS =
            Set.of("policy", "county_name", "county_address", "county_phone", "county_hours", "county_website");

    private final CsvTable table;
    private final Findings findings;
    private final Map<String, Setting> settings = new HashMap<>();
    private boolean sound = true;

    private record Setting(int line, String value) {}

    DistrictReader(Path folder, Findings findings) {
        this.table = new CsvTable(folder, FILE, findings);
        this.findings = findings;
    }

    Optional<District> read() {
        table.each(List.of("key", "value"), List.of(), this::setting);
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        REQUIRED.stream()
                .sorted()
                .filter(key -> !settings.containsKey(key))
                .forEach(key -> problem(0, "has no line " + key + "; add it"));
        var year = parse("current_year", SchoolYear::parse, "write a school year as 2026-27");
        var zone = parse("time_zone", DistrictReader::zone, "write a time zone as America/Los_Angeles");
        var languages =
                parse("languages", DistrictReader::languages, "write language codes parted by semicolons, as en;es");
        var policy = choice("password_policy", PasswordPolicy.class, PasswordPolicy.DISTRICT);
        var body = choice("appeal_body", AppealBody.class, AppealBody.OPERATIONS);
        var demo = choice("demo", YesNo.class, YesNo.NO);
        if (!sound || year == null || zone == null || languages == null) {
            return Optional.empty();
        }
        return Optional.of(new District(
                value("name"),
                value("short_name"),
                year,
                zone,
                languages,
                maybe("address"),
                maybe("phone"),
                maybe("email"),
                maybe("website"),
                maybe("policy"),
                county(),
                new Signature(value("signature_name"), value("signature_title"), value("signature_office")),
                policy,
                body,
                demo == YesNo.YES));
    }

    /// How many children the list has at least, when the district says so: a shorter one has broken off. 0 when it does
    /// not.
    int studentsAtLeast() {
        Integer least = parse("students_at_least", Integer::valueOf, "write a number of children");
        return least == null ? 0 : least;
    }

    private Optional<District.County> county() {
        return maybe("county_name")
                .map(name -> new District.County(
                        name,
                        maybe("county_address"),
                        maybe("county_phone"),
                        maybe("county_hours"),
                        maybe("county_website")));
    }

    private enum YesNo {
        YES,
        NO
    }

    private void setting(CsvRow row) {
        var key = row.text("key");
        var value = row.text("value");
        row.give(() -> new Setting(row.line(), value.get())).ifPresent(setting -> take(key.get(), setting));
    }

    private void take(String key, Setting setting) {
        Setting before = settings.putIfAbsent(key, setting);
        if (before != null) {
            problem(setting.line(), key + " stands on line " + before.line() + " already; delete one line");
        }
        if (!REQUIRED.contains(key) && !OPTIONAL.contains(key) && !BETWEEN_DISTRICTS.contains(key)) {
            findings.note(FILE, setting.line(), "the setting " + key + " is not known and is not read");
        }
    }

    private void problem(int line, String what) {
        sound = false;
        findings.problem(FILE, line, what);
    }

    private String value(String key) {
        return maybe(key).orElseThrow();
    }

    private Optional<String> maybe(String key) {
        return Optional.ofNullable(settings.get(key)).map(Setting::value);
    }

    private <E extends Enum<E>> E choice(String key, Class<E> kinds, E usual) {
        if (!settings.containsKey(key)) {
            return usual;
        }
        E chosen = parse(
                key,
                text -> Enum.valueOf(kinds, text.toUpperCase(Locale.ROOT)),
                "write one of: " + Arrays.toString(kinds.getEnumConstants()).toLowerCase(Locale.ROOT));
        return chosen == null ? usual : chosen;
    }

    private <T> @Nullable T parse(String key, Function<String, T> parse, String how) {
        Setting setting = settings.get(key);
        if (setting == null) {
            return null;
        }
        try {
            return parse.apply(setting.value());
        } catch (IllegalArgumentException e) {
            problem(setting.line(), key + " has \"" + setting.value() + "\"; " + how);
            return null;
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Locale> languages(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .map(DistrictReader::language)
                .toList();
    }

    private static Locale language(String code) {
        if (!Arrays.asList(Locale.getISOLanguages()).contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return Locale.of(code);
    }
}
