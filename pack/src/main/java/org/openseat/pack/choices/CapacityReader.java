package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.rulebook.choices.Category;

/// Reads the `capacity.csv` of a cycle: the columns are those of the published file of the same name.
final class CapacityReader {
    static final String FILE = "capacity.csv";

    private static final List<String> COLUMNS =
            List.of("program", "grade", "share", "capacity", "continuing", "continuing_ow", "held");
    private static final String NUMBER = "write a whole number up to 99999";

    private final String file;
    private final CsvTable table;
    private final Findings findings;
    private final ProgramList programs;
    private final SchoolYear cycle;
    /// By program and grade.
    private final Map<String, TreeMap<Grade, Capacity>> seats = new TreeMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    CapacityReader(Path folder, String file, Findings findings, ProgramList programs, SchoolYear cycle) {
        this.file = file;
        this.table = new CsvTable(folder, file, findings);
        this.findings = findings;
        this.programs = programs;
        this.cycle = cycle;
    }

    List<Capacity> read() {
        table.each(COLUMNS, List.of(), this::seats);
        if (!seats.isEmpty()) {
            programs.sound().forEach(this::noteMissingGrades);
        }
        return seats.values().stream()
                .flatMap(grades -> grades.values().stream())
                .toList();
    }

    private void seats(CsvRow row) {
        var program = row.text("program");
        var grade = row.field("grade", "write a grade as TK, K or 1 to 12", Grade::parse);
        var share = row.optional("share", "write a percentage from 1 to 99, or leave it blank", CapacityReader::share);
        var capacity = row.field("capacity", NUMBER, CapacityReader::number);
        var continuing = row.field("continuing", NUMBER, CapacityReader::number);
        var continuingOw = row.optional("continuing_ow", NUMBER, CapacityReader::number);
        var held = row.field("held", NUMBER, CapacityReader::number);
        program.maybe().ifPresent(code -> known(row, code, grade.maybe(), share.maybe()));
        if (share.maybe().isPresent()) {
            balanced(row, held.maybe());
        }
        row.give(() -> new Capacity(
                        program.get(),
                        grade.get(),
                        share.maybe(),
                        capacity.get(),
                        continuing.get(),
                        continuingOw.maybe().orElse(0),
                        held.get()))
                .ifPresent(line -> take(row, line));
    }

    private void known(CsvRow row, String code, Optional<Grade> grade, Optional<Integer> share) {
        if (!programs.knows(code)) {
            row.problem("there is no program " + code + " in " + ProgramReader.FILE);
        }
        programs.find(code).ifPresent(program -> {
            if (grade.isPresent() && !program.grades().has(grade.get())) {
                row.problem("the program " + code + " has grades " + program.grades() + ", not "
                        + grade.get().code());
            }
            if (share.isPresent() && program.kind() != Category.MAGNET) {
                row.problem("has a share, but the balance rule is for magnets; leave the column blank");
            }
        });
    }

    private static void balanced(CsvRow row, Optional<Integer> held) {
        if (row.maybe("continuing_ow").isEmpty()) {
            row.problem("the column continuing_ow is empty; where a share stands the group must be counted");
        }
        if (held.filter(seats -> seats != 0).isPresent()) {
            row.problem("holds seats beside a share; no seat of a program with a share is held (write 0)");
        }
    }

    private void take(CsvRow row, Capacity line) {
        if (line.continuingOw() > line.continuing()) {
            row.problem("continuing_ow " + line.continuingOw() + " is above continuing " + line.continuing());
        }
        var grades = seats.computeIfAbsent(line.program(), code -> new TreeMap<>());
        if (grades.values().stream().anyMatch(other -> !Objects.equals(other.share(), line.share()))) {
            row.problem("has another share than line " + lines.get(line.program())
                    + "; a program has one share for all its grades");
        }
        if (grades.putIfAbsent(line.grade(), line) != null) {
            row.problem("grade " + line.grade().code() + " of program " + line.program() + " stands on a line before");
        }
        lines.putIfAbsent(line.program(), row.line());
        if (line.isOverEnrolled()) {
            row.note("is over-enrolled: " + line.continuing() + " continue, and there are " + line.capacity()
                    + " seats; it opens nothing");
        }
    }

    private void noteMissingGrades(Program program) {
        boolean teaches = program.opens()
                        .filter(year -> year.compareTo(cycle) > 0)
                        .isEmpty()
                && program.closes().filter(year -> year.compareTo(cycle) < 0).isEmpty();
        var given = seats.getOrDefault(program.code(), new TreeMap<>());
        var missing = program.grades().grades().stream()
                .filter(grade -> !given.containsKey(grade))
                .map(Grade::code)
                .toList();
        if (teaches && program.kind() != Category.PWT && !missing.isEmpty()) {
            findings.note(
                    file,
                    0,
                    "has no line for grade " + String.join(", ", missing) + " of program " + program.code()
                            + "; it opens nothing there");
        }
    }

    private static int share(String text) {
        int share = number(text);
        if (share < 1 || share > 99) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }

    static int number(String text) {
        if (!text.matches("0|[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }
}
