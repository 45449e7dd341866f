package org.openseat.engine.publish;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openseat.engine.Pool;

/// The files that are published before the draw, and that the manifest fixes.
final class FrozenFiles {
    static Map<String, byte[]> of(FrozenRun run) {
        var files = new TreeMap<String, byte[]>();
        files.put("rules.csv", csv("name,value,source", csv -> rules(run, csv)));
        files.put(
                "programs.csv",
                csv(
                        "program,seats,mode",
                        csv -> run.programs()
                                .forEach(program -> csv.row(program.id(), program.openings(), mode(program)))));
        files.put(
                "groups.csv",
                csv("program,group,floor,ceiling", csv -> run.programs().forEach(program -> shares(program, csv))));
        files.put(
                "pools.csv",
                csv(
                        "program,school,name,grade,capacity,continuing,target,openings",
                        csv -> run.programs().forEach(program -> pool(program, csv))));
        return files;
    }

    private static byte[] csv(String header, Consumer<CsvText> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new CsvText(bytes, header)) {
            rows.accept(csv);
        }
        return bytes.toByteArray();
    }

    private static void rules(FrozenRun run, CsvText csv) {
        var rules = run.rules();
        var drawIds = new HashSet<String>();
        run.applicants().entries().forEach(entry -> drawIds.add(entry.drawId()));
        rule(run, csv, "label", rules.label());
        rule(run, csv, "year", rules.year());
        rule(run, csv, "kind", rules.kind());
        rule(run, csv, "run", rules.run());
        rule(run, csv, "mechanism", rules.mechanismWord());
        rule(run, csv, "waiting", rules.waitingWord());
        rule(run, csv, "value_source", rules.valueSource());
        rule(run, csv, "value_bytes", rules.valueBytes());
        rule(run, csv, "value_due", rules.valueDue());
        rule(run, csv, "draw_ids", drawIds.size());
        rule(run, csv, "children", run.applicants().children());
        rule(run, csv, "choices", run.applicants().rows());
        rule(run, csv, "facts_root", run.factsRoot());
        rule(run, csv, "sealed_programs", sealedPrograms(run));
        rule(run, csv, "small", rules.small());
        rule(run, csv, "engine", rules.engine());
        rule(run, csv, "policy", rules.policy());
    }

    private static void rule(FrozenRun run, CsvText csv, String name, Object value) {
        csv.row(name, value, run.rules().sources().getOrDefault(name, ""));
    }

    private static String sealedPrograms(FrozenRun run) {
        return IntStream.range(0, run.programs().size())
                .filter(run::isSealed)
                .mapToObj(program -> run.programs().get(program).id())
                .collect(Collectors.joining(" "));
    }

    static void shares(Program program, CsvText csv) {
        program.shares().stream()
                .sorted((a, b) -> Ids.byBytes(a.group(), b.group()))
                .forEach(share -> csv.row(program.id(), share.group(), share.floor(), ceiling(share.ceiling())));
    }

    static Object ceiling(int ceiling) {
        return ceiling == Pool.Share.NO_CEILING ? "" : ceiling;
    }

    static String mode(Program program) {
        return program.mode() == Pool.Mode.HARD ? "hard" : "soft";
    }

    private static void pool(Program program, CsvText csv) {
        var counted = program.counted();
        csv.row(
                program.id(),
                program.school(),
                program.name(),
                program.grade(),
                counted == null ? "" : counted.capacity(),
                counted == null ? "" : counted.continuing(),
                counted == null ? "" : counted.target(),
                program.openings());
    }

    private FrozenFiles() {}
}
