package org.openseat.pack;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openseat.pack.SchoolRecords.FinalGrade;
import org.openseat.pack.SchoolRecords.Person;
import org.openseat.pack.SchoolRecords.Session;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;

/// Reads the folder `oneroster`: as much of a OneRoster 1.2 export as tells final grades and emergency telephones.
///
/// Sessions, classes and the line items of final grades stay in memory; people and results, of which there are
/// millions, are read line by line.
final class RosterReader {
    static final String FOLDER = "oneroster";

    private static final List<String> WANTED =
            List.of("academicSessions", "classes", "categories", "lineItems", "users", "results");

    /// OneRoster does not say which line item is the final grade; we read the title of its category.
    private static final Pattern FINAL = Pattern.compile("final grades?", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Latest<Session> sessions = new Latest<>();
    private final Latest<String> classes = new Latest<>();
    private final Latest<Boolean> finalCategories = new Latest<>();
    private final Latest<FinalItem> items = new Latest<>();
    private RosterManifest manifest = RosterManifest.none();
    private int orphans;

    RosterReader(Path folder) {
        this.folder = folder;
    }

    static String file(String name) {
        return FOLDER + "/" + name + ".csv";
    }

    void check(Findings findings) {
        manifest = RosterManifest.read(folder, WANTED, findings);
        each("academicSessions", List.of("sourcedId", "title", "startDate", "endDate"), findings, this::session);
        each("classes", List.of("sourcedId", "title"), findings, line -> {
            var title = line.row().text("title");
            take(line, classes, title::get);
        });
        each("categories", List.of("sourcedId", "title"), findings, line -> {
            boolean isFinal = FINAL.matcher(line.row().raw("title")).matches();
            take(line, finalCategories, () -> isFinal);
        });
        each("lineItems", List.of("sourcedId", "classSourcedId", "categorySourcedId"), findings, this::item);
        if (orphans > 0) {
            findings.note(
                    file("lineItems"),
                    0,
                    "line items of a class, session or category that is tobedeleted: " + orphans
                            + "; they and their results are left out");
        }
        if (manifest.has("results") && finalCategories.all().stream().noneMatch(isFinal -> isFinal)) {
            findings.note(
                    file("categories"), 0, "has no category titled Final Grade, so no grade is shown to families");
        }
        people(findings, person -> {});
        grades(findings, grade -> {});
    }

    Collection<Session> sessions() {
        return sessions.all();
    }

    private void session(RosterLine line) {
        var title = line.row().text("title");
        var begins = line.row().date("startDate");
        var ends = line.row().date("endDate");
        take(line, sessions, () -> new Session(line.id(), title.get(), begins.get(), ends.get()));
    }

    private void item(RosterLine line) {
        var category = line.row().raw("categorySourcedId");
        var session = line.row()
                .maybe("gradingPeriodSourcedId")
                .or(() -> line.row().maybe("academicSessionSourcedId"))
                .orElse("");
        var classId = line.row().raw("classSourcedId");
        boolean orphan = classes.isGone(classId) || sessions.isGone(session) || finalCategories.isGone(category);
        boolean isFinal = finalCategories.get(category).orElse(false);
        if (orphan && !line.isToBeDeleted()) {
            orphans++;
        } else if (isFinal) {
            var title = classes.get(classId);
            if (title.isEmpty() && !line.isToBeDeleted()) {
                line.row()
                        .note("there is no class " + classId
                                + " in classes.csv that can be read; its grades stay as they were");
            }
            if (sessions.get(session).isEmpty() && !line.isToBeDeleted()) {
                line.row().problem("there is no session " + session + " in academicSessions.csv that can be read");
            }
            take(line, items, () -> new FinalItem(classId, title, session));
        }
    }

    private interface Made<T> {
        T make();
    }

    private static <T> void take(RosterLine line, Latest<T> things, Made<T> made) {
        var id = line.row().text("sourcedId");
        if (line.isToBeDeleted()) {
            id.maybe().ifPresent(gone -> things.take(line, gone, Optional.empty()));
        } else {
            line.row().give(made::make).ifPresent(thing -> things.take(line, id.get(), Optional.of(thing)));
        }
    }

    void people(Findings findings, Consumer<Person> taker) {
        each("users", List.of("sourcedId", "givenName", "familyName"), findings, line -> {
            var row = line.row();
            var id = row.text("sourcedId");
            var name = (row.raw("givenName") + " " + row.raw("familyName")).strip();
            row.give(() -> new Person(
                            id.get(),
                            row.maybe("identifier"),
                            name,
                            row.maybe("phone").or(() -> row.maybe("sms")),
                            line.ids("agentSourcedIds"),
                            line.isToBeDeleted(),
                            line.written()))
                    .ifPresent(taker);
        });
    }

    void grades(Findings findings, Consumer<FinalGrade> taker) {
        var results = new ResultReader(items, taker);
        each(
                "results",
                List.of("sourcedId", "lineItemSourcedId", "studentSourcedId", "score"),
                findings,
                results::read);
        results.note(file("results"), findings);
    }

    private void each(String name, List<String> required, Findings findings, Consumer<RosterLine> reader) {
        if (manifest.has(name)) {
            new CsvTable(folder, file(name), findings, true)
                    .eachOfStandard(required, row -> reader.accept(new RosterLine(row)));
        }
    }
}
