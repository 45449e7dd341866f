package org.openseat.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openseat.district.SchoolYear;

/// Prints the web system's figures as Markdown tables: its start, its pages, its submissions, its rules. About two
/// minutes.
public final class AppFigures {
    /// Families that apply, as many of whom only warm up; then those whose rows the yardstick writes.
    private static final int APPLYING = 5000;

    private static final int WARM = 1000;
    private static final int BARE_EACH = 500;
    private static final int FAMILIES = APPLYING + BARE_EACH * Load.CLIENTS;

    private final Path pgbench;
    private final RunningApp app;
    private final Browsers browsers;
    private final Load load;

    private AppFigures(RunningApp app, Path pgbench) {
        this.app = app;
        this.pgbench = pgbench;
        this.browsers = new Browsers(app.site());
        this.load = new Load(app);
    }

    /// @param args the jar of the web system; where pgbench is, or nothing when there is none
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("openseat-bench");
        var running = new RunningApp[1];
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(running, folder)));
        System.out.printf(
                Locale.ROOT,
                "%d processors, load before %.1f, Java %s, %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version().feature(),
                LocalDate.now());
        System.out.println("| start until ready | s | Java memory, MB |\n|---|---|---|");
        for (var which : List.of("first: unpacks PostgreSQL, makes the tables, takes in the demo pack", "second")) {
            if (running[0] != null) {
                running[0].stop();
            }
            running[0] = RunningApp.start(Path.of(args[0]), folder);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %d |%n",
                    which,
                    running[0].start().toNanos() / 1e9,
                    running[0].residentMegabytes());
        }
        new AppFigures(running[0], Path.of(args.length > 1 ? args[1] : "")).print();
        running[0].stop();
        Rules.print();
    }

    private void print() throws Exception {
        try (var database = DriverManager.getConnection(app.jdbcUrl())) {
            Families.add(database, FAMILIES, SchoolYear.of(LocalDate.now()).label());
            System.out.println("\n" + Measured.HEAD);
            var pages = new LinkedHashMap<String, Load.Asking>();
            pages.put("static file (`openseat.svg`)", _ -> browsers.visit("/assets/openseat.svg"));
            pages.put("`/readyz`", _ -> browsers.visit("/readyz"));
            pages.put("a family's home page", family -> browsers.visit("/home", 1 + family));
            pages(pages, FAMILIES);
            submissions(database);
        }
        System.out.printf("%nJava memory after all this: %d MB%n", app.residentMegabytes());
    }

    /// Warms all of them up before any is measured: what they share is then equally warm.
    private void pages(Map<String, Load.Asking> pages, int families) throws Exception {
        for (var asking : pages.values()) {
            load.rounds(families, 5, asking);
        }
        for (var page : pages.entrySet()) {
            System.out.println(load.rounds(families, 7, page.getValue()).row(page.getKey()));
        }
    }

    private void submissions(Connection database) throws Exception {
        load.once(0, APPLYING, 60, n -> browsers.openCheckPage(1 + n));
        var ready = browsers.readyToSubmit();
        if (ready.size() < APPLYING / 2) {
            throw new IllegalStateException("Only " + ready.size() + " of " + APPLYING
                    + " applications could be submitted; does the demo pack have this school year?");
        }
        load.once(0, WARM, 30, n -> browsers.submit(ready.get(n)));
        var published = published(database);
        var app = load.once(WARM, ready.size(), 15, n -> browsers.submit(ready.get(n)));
        System.out.println(app.row("submitting an application"));
        Thread.sleep(1500); // PostgreSQL counts with a delay of a second
        var publications = Math.round((double) (published(database) - published) / app.answers());
        pages(
                Map.of(
                        "a family's case page",
                        n -> browsers.visit("/permits/" + Families.draft(ready.get(n)), ready.get(n))),
                WARM);
        bare(BareInserts.statements(database, Families.draft(ready.getFirst()), publications), app);
    }

    private void bare(List<String> statements, Measured app) throws Exception {
        var there = Files.isRegularFile(pgbench) && Files.isExecutable(pgbench);
        var first = APPLYING + 1;
        var bare = there
                ? Pgbench.run(pgbench, this.app, statements, first, BARE_EACH)
                : JdbcInserts.run(this.app, statements, first, BARE_EACH);
        System.out.println(bare.row(there ? "pgbench, the same rows" : "JDBC (no pgbench here), the same rows"));
        System.out.printf(
                Locale.ROOT,
                "%nSubmissions a second are %.0f %% of the bare inserts (%d statements in a transaction).%n",
                100 * app.perSecond() / bare.perSecond(),
                statements.size());
    }

    private static long published(Connection database) throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery(
                        "select n_tup_ins from pg_stat_user_tables where relname = 'event_publication'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void cleanUp(RunningApp[] running, Path folder) {
        if (running[0] != null) {
            running[0].stop();
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("Could not remove " + folder);
        }
    }
}
