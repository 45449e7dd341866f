package org.openseat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.openseat.district.SchoolYear;

/// Prints how fast the pages of other families are while ten accounts send the worst files, 200 slow sockets stay
/// open and 150 readers never read, beside a quiet hour.
///
/// It fails when a page's slowest hundredth takes half a second.
public final class AttackFigures {

    private static final int FAMILIES = 1000;
    private static final int ATTACKERS = 10;
    private static final int SOCKETS = 200;
    private static final int READERS = 150;
    private static final double MOST_MILLIS = 500;

    private final Load load;
    private final Browsers browsers;
    private final double seconds;
    private double worst;

    private AttackFigures(RunningApp app, double seconds) {
        this.load = new Load(app);
        this.browsers = new Browsers(app.site());
        this.seconds = seconds;
    }

    /// @param args the jar of the web system; how many seconds each page is asked for, if not 20
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("openseat-bench");
        var app = RunningApp.start(Path.of(args[0]), folder);
        var figures = new AttackFigures(app, args.length > 1 ? Double.parseDouble(args[1]) : 20);
        try (var database = DriverManager.getConnection(app.jdbcUrl())) {
            Families.add(database, FAMILIES, SchoolYear.of(LocalDate.now()).label());
            figures.print(app);
        } finally {
            app.stop();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        if (figures.worst > MOST_MILLIS) {
            System.err.printf(
                    Locale.ROOT, "A page took %.0f ms at p99; %.0f are allowed%n", figures.worst, MOST_MILLIS);
            System.exit(1);
        }
    }

    private void print(RunningApp app) throws Exception {
        pages("", seconds / 4, false);
        System.out.println(Measured.HEAD);
        pages("quiet: ", seconds / 2, true);
        worst = 0;
        try (var sockets = new SlowSockets(app.site(), SOCKETS);
                var readers = new SlowReaders(app.site(), READERS);
                var attackers = new Attackers(app.site(), ATTACKERS)) {
            pages("under attack: ", seconds, true);
            System.out.printf(
                    Locale.ROOT,
                    "%n%d slow sockets open at the end, %d were cut meanwhile; %d large answers were never read; "
                            + "uploads by status: %s%n",
                    sockets.open(),
                    sockets.cut(),
                    readers.asked(),
                    attackers.answers());
        }
    }

    /// The attackers' own families are left out.
    private void pages(String when, double seconds, boolean print) throws Exception {
        var pages = new LinkedHashMap<String, Load.Asking>();
        pages.put("the front door", _ -> browsers.visit("/"));
        pages.put("a family's home page", n -> browsers.visit("/home", 1 + ATTACKERS + n));
        pages.put(
                "a family's task list",
                n -> browsers.visit("/permits/apply/" + Families.draft(1 + ATTACKERS + n), 1 + ATTACKERS + n));
        for (var page : pages.entrySet()) {
            var figure = load.rounds(FAMILIES - ATTACKERS, seconds, page.getValue());
            worst = Math.max(worst, figure.p99());
            if (print) {
                System.out.println(figure.row(when + page.getKey()));
            }
        }
    }
}
