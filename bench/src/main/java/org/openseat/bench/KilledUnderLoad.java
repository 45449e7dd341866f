package org.openseat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.openseat.district.SchoolYear;

/// Kills the web system with SIGKILL while families submit, starts it again, and looks whether anything that was
/// acknowledged is gone; over and over. Every fifth time PostgreSQL is killed with it.
///
/// A submission is acknowledged when the family's browser was sent on to the confirmation. Prints a ledger as
/// Markdown and ends with 1 if one was lost or half there.
public final class KilledUnderLoad {
    private static final int FAMILIES_A_KILL = 120;
    private static final int EARLIEST_MILLIS = 20;
    private static final int LATEST_MILLIS = 1500;
    private static final int WITH_POSTGRES = 5;

    private final Path jar;
    private final Path folder;
    private final Random random = new Random(9);
    private RunningApp app;

    private KilledUnderLoad(Path jar, Path folder) throws Exception {
        this.jar = jar;
        this.folder = folder;
        this.app = RunningApp.start(jar, folder);
    }

    /// @param args the jar of the web system; how often to kill, if not 50 times
    public static void main(String[] args) throws Exception {
        var kills = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        var folder = Files.createTempDirectory("openseat-kill");
        var killing = new KilledUnderLoad(Path.of(args[0]), folder);
        long lost;
        try {
            lost = killing.run(kills);
        } finally {
            killing.app.stop();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        System.exit(lost == 0 ? 0 : 1);
    }

    private long run(int kills) throws Exception {
        try (var database = DriverManager.getConnection(app.jdbcUrl())) {
            Families.add(
                    database,
                    kills * FAMILIES_A_KILL,
                    SchoolYear.of(LocalDate.now()).label());
        }
        System.out.println("""
                | kill | of | after ms | acknowledged | cut off | of these there whole | lost | half | ready again, s |
                |---|---|---|---|---|---|---|---|---|""");
        var all = new ArrayList<Integer>();
        var sum = new Ledger(0, 0, 0, 0, 0);
        for (var kill = 1; kill <= kills; kill++) {
            var load = load(kill);
            all.addAll(load.acknowledged);
            var ledger = look(load);
            sum = sum.plus(ledger);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %s | %d | %d | %d | %d | %d | %d | %.1f |%n",
                    kill,
                    load.postgresToo ? "both" : "app",
                    load.afterMillis,
                    ledger.acknowledged,
                    ledger.cutOff,
                    ledger.whole,
                    ledger.lost,
                    ledger.half,
                    app.start().toNanos() / 1e9);
        }
        var bad = sum.lost + sum.half + receipts(all) + again(all);
        System.out.printf(
                Locale.ROOT,
                "%n%d kills: %,d submissions acknowledged, %d lost, %d half there; %d cut off, %d of them had arrived whole.%n",
                kills,
                sum.acknowledged,
                sum.lost,
                sum.half,
                sum.cutOff,
                sum.whole);
        return bad;
    }

    /// What families were told before the kill, and who was not answered.
    private record Told(List<Integer> acknowledged, List<Integer> cutOff, boolean postgresToo, int afterMillis) {}

    private record Ledger(int acknowledged, int cutOff, int whole, int lost, int half) {
        Ledger plus(Ledger more) {
            return new Ledger(
                    acknowledged + more.acknowledged,
                    cutOff + more.cutOff,
                    whole + more.whole,
                    lost + more.lost,
                    half + more.half);
        }
    }

    private Told load(int kill) throws Exception {
        var browsers = new Browsers(app.site());
        var lowest = (kill - 1) * FAMILIES_A_KILL + 1;
        each(
                IntStream.range(lowest, lowest + FAMILIES_A_KILL).boxed().toList(),
                browsers::openCheckPage,
                new ConcurrentHashMap<>());
        var postgresToo = kill % WITH_POSTGRES == 0;
        var after = random.nextInt(EARLIEST_MILLIS, LATEST_MILLIS);
        var answered = new ConcurrentHashMap<Integer, Boolean>();
        var first = new CountDownLatch(1);
        try (var killer = Executors.newSingleThreadExecutor()) {
            var killed = killer.submit(() -> {
                // A system that has just started is slow to answer: the time runs from the first answer.
                if (!first.await(2, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("Nothing was acknowledged within two minutes");
                }
                app.process().waitFor(after, TimeUnit.MILLISECONDS);
                kill(postgresToo);
                return null;
            });
            Press press = family -> {
                browsers.submit(family);
                first.countDown();
            };
            each(browsers.readyToSubmit(), press, answered);
            killed.get();
        }
        app.process().waitFor();
        app = RunningApp.start(jar, folder);
        return new Told(families(answered, true), families(answered, false), postgresToo, after);
    }

    private static List<Integer> families(ConcurrentHashMap<Integer, Boolean> answered, boolean acknowledged) {
        return answered.entrySet().stream()
                .filter(family -> family.getValue() == acknowledged)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// Both by SIGKILL: neither can say good-bye.
    private void kill(boolean postgresToo) {
        try {
            if (postgresToo) {
                var postmaster = Long.parseLong(app.postgresNote().getFirst().strip());
                ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        app.process().destroyForcibly();
    }

    private interface Press {
        void by(int family) throws Exception;
    }

    private static void each(List<Integer> families, Press press, ConcurrentHashMap<Integer, Boolean> answered)
            throws InterruptedException {
        var next = new AtomicInteger();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < Load.CLIENTS; client++) {
                clients.submit(() -> {
                    for (var i = next.getAndIncrement(); i < families.size(); i = next.getAndIncrement()) {
                        answered.put(families.get(i), pressed(press, families.get(i)));
                    }
                });
            }
        }
    }

    /// Whoever gets no answer, or another than that it arrived, was not acknowledged.
    private static boolean pressed(Press press, int family) {
        try {
            press.by(family);
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    private Ledger look(Told load) throws Exception {
        var lost = 0;
        var half = 0;
        var whole = 0;
        try (var database = DriverManager.getConnection(app.jdbcUrl());
                var query = database.prepareStatement("""
                        select (select count(*) from permit_request where id = ?)
                                   + (select count(*) from case_file where id = ?)
                                   + (select count(*) from case_event where case_id = ? and what = 'SUBMITTED')
                                   + (select count(*) from case_opinion where case_id = ?) as there,
                               (select count(*) from case_draft where id = ?) as draft""")) {
            for (var family : IntStream.concat(
                            load.acknowledged.stream().mapToInt(n -> n),
                            load.cutOff.stream().mapToInt(n -> n))
                    .toArray()) {
                for (var at = 1; at <= 5; at++) {
                    query.setObject(at, Families.draft(family));
                }
                try (var row = query.executeQuery()) {
                    row.next();
                    var there = row.getInt("there") == 4 && row.getInt("draft") == 0;
                    var waits = row.getInt("there") == 0 && row.getInt("draft") == 1;
                    var acknowledged = load.acknowledged.contains(family);
                    lost += acknowledged && waits ? 1 : 0;
                    half += !there && !waits ? 1 : 0;
                    whole += !acknowledged && there ? 1 : 0;
                }
            }
        }
        return new Ledger(load.acknowledged.size(), load.cutOff.size(), whole, lost, half);
    }

    /// The outbox makes up for what was cut off: each acknowledged submission has its one receipt in the end.
    private int receipts(List<Integer> acknowledged) throws Exception {
        var ids = acknowledged.stream().map(Families::draft).toArray();
        var missing = ids.length;
        try (var database = DriverManager.getConnection(app.jdbcUrl());
                var query = database.prepareStatement("select count(*) from unnest(?) asked (about)"
                        + " where 1 = (select count(*) from letter where case_id = asked.about)")) {
            query.setArray(1, database.createArrayOf("uuid", ids));
            for (var look = 0; look < 300 && missing > 0; look++) {
                if (app.process().waitFor(1, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The application ended while its receipts were waited for");
                }
                try (var row = query.executeQuery()) {
                    row.next();
                    missing = ids.length - row.getInt(1);
                }
            }
        }
        if (missing > 0) {
            outbox();
        }
        System.out.println("\nReceipts: " + (ids.length - missing) + " of " + ids.length + " were written once.");
        return missing;
    }

    /// What is still owed, for whoever looks for the reason.
    private void outbox() throws Exception {
        try (var database = DriverManager.getConnection(app.jdbcUrl());
                var query = database.createStatement();
                var row = query.executeQuery("""
                        select 'letters of ' || kind as what, count(*) as many from letter group by kind
                        union all
                        select 'news owed to ' || listener_id, count(*) from event_publication group by listener_id""")) {
            while (row.next()) {
                System.out.println(row.getString("what") + ": " + row.getInt("many"));
            }
        }
    }

    /// Each family finds its confirmation.
    private int again(List<Integer> acknowledged) {
        var browsers = new Browsers(app.site());
        var missing = 0;
        for (var family : acknowledged) {
            missing += pressed(n -> browsers.visit("/permits/" + Families.draft(n) + "/submitted", n), family) ? 0 : 1;
        }
        System.out.println("Confirmation pages that open: " + (acknowledged.size() - missing) + " of "
                + acknowledged.size() + ".");
        return missing;
    }
}
