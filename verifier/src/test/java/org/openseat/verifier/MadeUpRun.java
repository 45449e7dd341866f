package org.openseat.verifier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.Run;
import org.openseat.engine.WaitingLists;
import org.openseat.engine.families.Families;
import org.openseat.engine.families.Twins;
import org.openseat.engine.kinds.Priority;
import org.openseat.engine.publish.Applicants;
import org.openseat.engine.publish.Bundle;
import org.openseat.engine.publish.DrawnRun;
import org.openseat.engine.publish.FrozenRun;
import org.openseat.engine.publish.Program;
import org.openseat.engine.publish.Pseudonyms;
import org.openseat.engine.publish.RunRules;

/// A run as a district would make it: frozen, drawn, its twins united, and its bundle written into a folder.
///
/// Programs p0 to p7; p1 and p5 keep shares, p5 is hard; few of group c ask, so that pools must be sealed if
/// there are any.
final class MadeUpRun {
    static final byte[] SECRET = "a secret of some bytes".getBytes(StandardCharsets.UTF_8);
    static final byte[] VALUE = new byte[32];
    private static final int PROGRAMS = 8;

    final FrozenRun frozen;
    final DrawnRun drawn;

    /// @param groupC how many children are of group c
    /// @param pairs how many pairs of twins there are
    MadeUpRun(Mechanism mechanism, WaitingLists.Rule waiting, int children, int groupC, int pairs) {
        var ids = ids(children, pairs);
        frozen = FrozenRun.of(rules(mechanism, waiting), programs(children), applicants(ids, groupC), SECRET);
        var market = frozen.market(frozen.seed(VALUE));
        var log = new DrawnRun.Log(
                Instant.parse("2026-03-01T17:00:00Z"),
                Instant.parse("2026-03-02T17:05:00Z"),
                Instant.parse("2026-03-02T17:30:00Z"),
                null,
                null);
        drawn = mechanism == Mechanism.DEFERRED
                ? DrawnRun.united(
                        VALUE, Twins.unite(market, families(ids), (child, pool) -> pool % 2 == 0, Run.QUIETLY), log)
                : DrawnRun.plain(VALUE, mechanism.assign(market), log);
    }

    static MadeUpRun dualLanguage() {
        return new MadeUpRun(Mechanism.DEFERRED, WaitingLists.Rule.FIRST_CHOICE_IF_UNSEATED, 900, 200, 60);
    }

    static MadeUpRun magnets() {
        return new MadeUpRun(Mechanism.IMMEDIATE, WaitingLists.Rule.FIRST_CHOICE_IF_UNSEATED, 300, 12, 0);
    }

    private static RunRules rules(Mechanism mechanism, WaitingLists.Rule waiting) {
        return new RunRules(
                "2026-27 made up",
                "2026-27",
                "dual-language",
                1,
                mechanism,
                waiting,
                "dice, thrown at the meeting of the board, 64 digits",
                VALUE.length,
                Instant.parse("2026-03-02T17:00:00Z"),
                10,
                "1",
                "2026-27.3",
                Map.of("mechanism", "R-SEL-6, \"by flag\""));
    }

    private static List<Program> programs(int children) {
        var programs = new ArrayList<Program>();
        int seats = Math.max(1, children / PROGRAMS * 5 / 10);
        for (int number = 0; number < PROGRAMS; number++) {
            var shares = number % 4 == 1
                    ? List.of(
                            new Program.Share("a", seats / 3, seats / 2),
                            new Program.Share("b", seats / 4, Pool.Share.NO_CEILING))
                    : List.<Program.Share>of();
            programs.add(new Program(
                    "p" + number,
                    "school " + number / 2,
                    "Program, \"number\" " + number,
                    Integer.toString(number % 2),
                    number == 3 ? null : new Program.Counted(seats + 20, 20, shares.isEmpty() ? "" : "12:8"),
                    seats,
                    number == 5 ? Pool.Mode.HARD : Pool.Mode.SOFT,
                    shares));
        }
        return programs;
    }

    /// Each child's pseudonym and draw id, in byte order: the first pairs draw together.
    private static TreeMap<String, String> ids(int children, int pairs) {
        var pseudonyms = new Pseudonyms(SECRET);
        var ids = new TreeMap<String, String>();
        for (int child = 0; child < children; child++) {
            var id = pseudonyms.child("student " + child);
            ids.put(id, child < 2 * pairs ? pseudonyms.family("family " + child / 2) : id);
        }
        return ids;
    }

    private static Applicants applicants(TreeMap<String, String> ids, int groupC) {
        var dice = new Random(7);
        var applicants = new Applicants.Builder();
        var lists = new HashMap<String, List<Integer>>(); // twins ask alike
        int number = 0;
        for (var id : ids.entrySet()) {
            applicants.child(id.getKey(), id.getValue(), number++ < groupC ? "c" : dice.nextBoolean() ? "a" : "b");
            var list = lists.computeIfAbsent(id.getValue(), none -> list(dice));
            for (int choice = 0; choice < list.size(); choice++) {
                applicants.choice(
                        choice + (choice > 1 ? 2 : 1),
                        list.get(choice),
                        new Priority(dice.nextInt(20) == 0 ? 1 : 0, 1 + dice.nextInt(3), 4 * dice.nextInt(4)));
            }
        }
        return applicants.build();
    }

    private static List<Integer> list(Random dice) {
        var all = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(all, dice);
        return List.copyOf(all.subList(0, 1 + dice.nextInt(4)));
    }

    private static Families families(TreeMap<String, String> ids) {
        var draws = List.copyOf(ids.values());
        return new Families() {
            @Override
            public int family(int child) {
                return draws.indexOf(draws.get(child));
            }

            @Override
            public int grade(int child) {
                return 0;
            }

            @Override
            public int school(int pool) {
                return pool / 2;
            }
        };
    }

    /// Writes the bundle.
    Path write(Path folder) {
        Bundle.release(frozen, drawn, name -> open(folder.resolve(name)));
        return folder;
    }

    static OutputStream open(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.newOutputStream(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
