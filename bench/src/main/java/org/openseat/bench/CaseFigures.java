package org.openseat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.SchoolYear;
import org.openseat.pack.DistrictPack;
import org.openseat.pack.Reading;

/// Prints what 200,000 requests do to the staff's desks, and how long a change of the calendar takes with 100,000
/// deadlines that run, as Markdown tables. About three minutes.
public final class CaseFigures {
    private static final int CASES = 200_000;
    private static final int WARM = 150;
    private static final int ASKED = 300;

    /// A page, and who opens it.
    private record PageOf(String name, String path, String who) {}

    private static final List<PageOf> PAGES = List.of(
            new PageOf("static file (`openseat.svg`)", "/assets/openseat.svg", Cases.STAFF),
            new PageOf("a school's desk: to decide", "/desk", Cases.STAFF),
            new PageOf("a school's desk: waiting for the family", "/desk?list=AT_FAMILY", Cases.STAFF),
            new PageOf("a school's desk: decided", "/desk?list=DECIDED", Cases.STAFF),
            new PageOf("a school's desk: decided, page 40", "/desk?list=DECIDED&page=40", Cases.STAFF),
            new PageOf("the district's desk", "/desk", Cases.OFFICE),
            new PageOf("the district looks for a child (`ana`)", "/desk?q=ana", Cases.OFFICE),
            new PageOf("the district looks for a school (`harbor`)", "/desk?q=harbor", Cases.OFFICE));

    private final RunningApp app;
    private final Connection database;
    private final StaffBrowser browser;
    private final DistrictCalendar calendar;
    private final LocalDate today = LocalDate.now();

    private CaseFigures(RunningApp app, Connection database, DistrictPack pack) throws IOException, SQLException {
        this.app = app;
        this.database = database;
        this.browser = new StaffBrowser(app.site());
        this.calendar = new DistrictCalendar(pack.years().values().stream()
                .flatMap(year -> year.calendar().stream())
                .toList());
        var begun = System.nanoTime();
        Cases.add(
                database,
                CASES,
                calendar,
                Objects.requireNonNull(pack.years().get(SchoolYear.of(today))).numbers(),
                today);
        System.out.printf(Locale.ROOT, "%,d requests made up in %.0f s%n%n", CASES, (System.nanoTime() - begun) / 1e9);
    }

    /// @param args the jar of the web system
    public static void main(String[] args) throws Exception {
        if (!(DistrictPack.read(Path.of("districts/demo")) instanceof Reading.Sound(var pack, var _))) {
            throw new IllegalStateException("The demo pack is not sound");
        }
        var folder = Files.createTempDirectory("openseat-bench");
        var app = RunningApp.start(Path.of(args[0]), folder);
        try (var database = DriverManager.getConnection(app.jdbcUrl())) {
            var figures = new CaseFigures(app, database, pack);
            figures.pages();
            figures.calendar();
        } finally {
            app.stop();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void pages() throws Exception {
        System.out.println(
                "| one asked after the other | p50 ms | p99 ms | CPU ms each: app | CPU ms each: PostgreSQL |");
        System.out.println("|---|---|---|---|---|");
        for (var page : PAGES) {
            ask(page, WARM);
        }
        for (var page : PAGES) {
            var before = Effort.of(app);
            var times = ask(page, ASKED);
            var figure = Measured.of(times, 1, Effort.of(app).since(before));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.2f | %.2f |%n",
                    page.name(),
                    figure.p50(),
                    figure.p99(),
                    figure.appMillis(),
                    figure.postgresMillis());
        }
    }

    private List<Long> ask(PageOf page, int times) throws Exception {
        var nanos = new ArrayList<Long>();
        for (int n = 0; n < times; n++) {
            var asked = System.nanoTime();
            browser.visit(page.path(), page.who());
            nanos.add(System.nanoTime() - asked);
        }
        return nanos;
    }

    private void calendar() throws Exception {
        System.out.println("\n| the day a calendar changes | s | requests | CPU s: app | CPU s: PostgreSQL |");
        System.out.println("|---|---|---|---|---|");
        var day = today.plusDays(1)
                .datesUntil(today.plusDays(60))
                .filter(calendar::isSchoolDay)
                .findFirst()
                .orElseThrow();
        bare();
        var begun = System.nanoTime();
        var before = Effort.of(app);
        var preview = browser.preview(Cases.OFFICE, day);
        row("what would move, shown", begun, before, running());
        begun = System.nanoTime();
        before = Effort.of(app);
        browser.make(preview);
        while (count("select count(*) from recount where done is not null") == 0) {
            Thread.sleep(50);
        }
        row("counted again, moved, each with an entry in its timeline", begun, before, moved());
    }

    /// The same rows by PostgreSQL alone, in one statement; taken back, and the room swept.
    private void bare() throws SQLException, IOException {
        database.setAutoCommit(false);
        var begun = System.nanoTime();
        var before = Effort.of(app);
        int rows;
        try (var sql = database.createStatement()) {
            rows = sql.executeUpdate("""
                    update permit_request set due = due + 1,
                           deadline = jsonb_set(deadline, '{date}', to_jsonb((due + 1)::text)) where due is not null""");
        }
        row("bare `update` of the same rows, one statement", begun, before, rows);
        database.rollback();
        database.setAutoCommit(true);
        try (var sql = database.createStatement()) {
            sql.execute("vacuum analyze permit_request");
            sql.execute("checkpoint");
        }
    }

    private void row(String what, long begun, Effort before, long requests) throws IOException {
        var seconds = (System.nanoTime() - begun) / 1e9;
        var effort = Effort.of(app).since(before);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %,d | %.1f | %.1f |%n",
                what,
                seconds,
                requests,
                effort.app(),
                effort.postgres());
    }

    private long running() throws SQLException {
        return count("select count(*) from permit_request where deadline is not null");
    }

    private long moved() throws SQLException {
        return count("select count(*) from moved_deadline");
    }

    private long count(String query) throws SQLException {
        try (var sql = database.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
