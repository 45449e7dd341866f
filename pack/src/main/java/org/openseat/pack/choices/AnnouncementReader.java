package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openseat.pack.choices.Announcement.Audience;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;

/// Reads `announcements.csv`: an announcement is a line for each language.
final class AnnouncementReader {
    static final String FILE = "announcements.csv";

    private static final Pattern LINK = Pattern.compile("https?://\\S+|/\\S*");

    private final CsvTable table;
    private final Findings findings;
    private final List<Locale> languages;
    private final TreeMap<String, Set<String>> told = new TreeMap<>();
    private final List<Announcement> announcements = new ArrayList<>();

    AnnouncementReader(Path folder, Findings findings, List<Locale> languages) {
        this.table = new CsvTable(folder, FILE, findings);
        this.findings = findings;
        this.languages = languages;
    }

    List<Announcement> read() {
        table.each(
                List.of("id", "audience", "language", "title", "text", "owner", "from", "until"),
                List.of("link"),
                this::announcement);
        told.forEach((id, in) -> languages.stream()
                .filter(language -> !in.contains(language.toLanguageTag()))
                .forEach(language -> findings.note(
                        FILE, 0, "has nothing in " + language.toLanguageTag() + " for the announcement " + id)));
        return announcements;
    }

    private void announcement(CsvRow row) {
        var id = row.text("id");
        var audience = row.oneOf("audience", Audience.class);
        var language = row.field("language", "write a language code such as es", ProgramReader::language);
        var title = row.text("title");
        var text = row.text("text");
        var link =
                row.optional("link", "write an address that begins with https:// or with /", AnnouncementReader::link);
        var owner = row.text("owner");
        var from = row.date("from");
        var until = row.date("until");
        if (from.maybe().isPresent() && until.maybe().isPresent() && until.get().isBefore(from.get())) {
            row.problem("ends on " + until.get() + ", before it begins; swap the dates");
        }
        row.give(() -> new Announcement(
                        id.get(),
                        audience.get(),
                        language.get(),
                        title.get(),
                        text.get(),
                        link.maybe(),
                        owner.get(),
                        from.get(),
                        until.get()))
                .ifPresent(given -> take(row, given));
    }

    private void take(CsvRow row, Announcement given) {
        if (!told.computeIfAbsent(given.id(), id -> new TreeSet<>())
                .add(given.language().toLanguageTag())) {
            row.problem("the announcement " + given.id() + " stands on a line before in this language");
        }
        announcements.add(given);
    }

    private static String link(String text) {
        if (!LINK.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
