package org.openseat.verifier.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openseat.verifier.files.BadInput;
import org.openseat.verifier.files.CsvFile;
import org.openseat.verifier.files.Ids;
import org.openseat.verifier.files.Problems;
import org.openseat.verifier.files.Progress;
import org.openseat.verifier.files.Row;

/// Reads the folder of a bundle: every file that is missing or cannot be understood is told, all at once.
final class BundleReader {
    private static final List<String> RULES = List.of(
            "label",
            "year",
            "kind",
            "run",
            "mechanism",
            "waiting",
            "value_source",
            "value_bytes",
            "value_due",
            "draw_ids",
            "children",
            "choices",
            "facts_root",
            "sealed_programs",
            "small",
            "engine",
            "policy");
    private static final List<String> RUN = List.of("announced_at", "valued_at", "drawn_at", "seated");
    private static final List<String> RUN_MAY = List.of("signature", "reason", "earlier_manifest");

    private final Path folder;
    private final Progress progress;
    private final Problems problems = new Problems();

    private BundleReader(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /// @throws BadInput with every problem if there is any
    static Bundle read(Path folder, Progress progress) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(List.of(folder + ": there is no such folder; unpack the bundle and name its folder"));
        }
        return new BundleReader(folder, progress).read();
    }

    private Bundle read() {
        var rules = rules();
        var manifest = HexText.file(folder.resolve("manifest.txt"), "manifest.txt", 2 * Sha.BYTES, problems);
        var value = HexText.file(folder.resolve("value.txt"), "value.txt", 0, problems);
        var run = run();
        var frozen = programs("frozen");
        var pools = pools();
        var doubles = new ArrayList<String>();
        var entries = entries(doubles);
        var ids = Ids.numbered(entries.stream().map(Entry::child).toList(), true);
        var programs = programs("published");
        var rows = new RowsReader(this::csv, ids, programs.keySet()).read();
        var adjustments = adjustments();
        var statistics = statistics();
        for (var name : List.of("SHA256SUMS", "published/lines.csv", "published/waiting.csv")) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                problems.at(name, 1, "there is no file " + folder.resolve(name) + "; put it there");
            }
        }
        problems.refuseIfAny();
        return new Bundle(
                folder,
                rules,
                manifest,
                value,
                run,
                frozen,
                pools,
                ids,
                entries,
                doubles,
                programs,
                rows,
                adjustments,
                statistics);
    }

    private CsvFile csv(String name, String columns) {
        return new CsvFile(folder.resolve(name), name, columns, problems, progress);
    }

    private Rules rules() {
        var named = new Named(csv("frozen/rules.csv", "name,value,source"), problems, RULES, List.of());
        named.number("run", 1);
        return new Rules(
                named.text("label"),
                named.text("kind"),
                named.oneOf("mechanism", "deferred", "immediate").equals("immediate"),
                named.oneOf("waiting", "first", "better").equals("first"),
                named.text("value_source"),
                named.number("value_bytes", 1),
                named.instant("value_due"),
                named.number("draw_ids", 0),
                named.number("children", 0),
                named.number("choices", 0),
                named.hex("facts_root", Sha.BYTES),
                named.text("sealed_programs").isEmpty()
                        ? Set.of()
                        : new HashSet<>(List.of(named.text("sealed_programs").split(" "))),
                named.number("small", 1));
    }

    private Bundle.Run run() {
        var named = new Named(csv("run.csv", "name,value"), problems, RUN, RUN_MAY);
        return new Bundle.Run(
                named.instant("announced_at"),
                named.instant("valued_at"),
                named.instant("drawn_at"),
                named.number("seated", 0),
                named.has("signature") ? named.hex("signature", 0) : null);
    }

    private Map<String, Program> programs(String where) {
        return ProgramsReader.read(
                csv(where + "/programs.csv", "program,seats,mode"),
                csv(where + "/groups.csv", "program,group,floor,ceiling"));
    }

    private Map<String, Pool> pools() {
        var pools = new HashMap<String, Pool>();
        csv("frozen/pools.csv", "program,school,name,grade,capacity,continuing,target,openings")
                .read(row -> {
                    var id = BundleIds.id(row, 0);
                    boolean counted = !row.isEmpty(4) || !row.isEmpty(5);
                    var pool = new Pool(
                            id,
                            row.text(1),
                            row.number(7, 0, Integer.MAX_VALUE, 0),
                            counted,
                            counted ? row.number(4, 0, Integer.MAX_VALUE, 0) : 0,
                            counted ? row.number(5, 0, Integer.MAX_VALUE, 0) : 0);
                    if (pools.put(id, pool) != null) {
                        row.problem("program \"" + id + "\" is listed twice; leave one row");
                    }
                });
        return pools;
    }

    private List<Entry> entries(List<String> doubles) {
        var entries = new ArrayList<Entry>();
        csv("entries.csv", "child,draw,draw_salt,facts_salt,closed")
                .read(row -> entries.add(new Entry(
                        BundleIds.id(row, 0),
                        BundleIds.id(row, 1),
                        salt(row, 2, "draw_salt"),
                        salt(row, 3, "facts_salt"),
                        row.isEmpty(4) ? List.of() : List.of(row.text(4).split(" ")))));
        entries.sort((a, b) -> Ids.byBytes(a.child(), b.child()));
        for (int i = entries.size() - 1; i > 0; i--) {
            if (entries.get(i).child().equals(entries.get(i - 1).child())) {
                doubles.add("child " + entries.remove(i).child() + " stands in entries.csv twice");
            }
        }
        return entries;
    }

    private static byte[] salt(Row row, int field, String column) {
        var salt = HexText.parse(row.text(field)).filter(bytes -> bytes.length == Sha.BYTES);
        if (salt.isEmpty()) {
            row.problem(column + " is not 64 hexadecimal digits");
        }
        return salt.orElseGet(() -> new byte[Sha.BYTES]);
    }

    private List<Adjustment> adjustments() {
        var adjustments = new ArrayList<Adjustment>();
        csv("adjustments.csv", "kind,child,program,tier_before,with").read(row -> {
            boolean twin = row.is(0, "twin");
            if (!twin && !row.is(0, "sibling")) {
                row.problem("kind is \"" + row.text(0) + "\"; write twin or sibling");
            }
            if (twin && !row.isEmpty(3)) {
                row.problem("tier_before is \"" + row.text(3) + "\"; a twin's stays as it was, leave it empty");
            }
            adjustments.add(new Adjustment(
                    twin,
                    BundleIds.id(row, 1),
                    BundleIds.id(row, 2),
                    twin ? 0 : row.number(3, 0, 63, 0),
                    BundleIds.id(row, 4),
                    row.line()));
        });
        return adjustments;
    }

    private List<Statistic> statistics() {
        var statistics = new ArrayList<Statistic>();
        csv("statistics.csv", "program,group,asked,offered,waiting,last_points,last_number")
                .read(row -> statistics.add(new Statistic(
                        BundleIds.id(row, 0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6))));
        return statistics;
    }
}
