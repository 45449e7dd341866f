package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openseat.district.SchoolCode;
import org.openseat.pack.choices.YearList.Entry;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.SchoolList;
import org.openseat.rulebook.choices.Category;

/// Reads the `lists.csv` of a cycle: which schools and programs stand on which list.
final class ListsReader {
    static final String FILE = "lists.csv";

    private final String file;
    private final CsvTable table;
    private final Findings findings;
    private final SchoolList schools;
    private final ProgramList programs;
    private final Set<String> seen = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    ListsReader(Path folder, String file, Findings findings, SchoolList schools, ProgramList programs) {
        this.file = file;
        this.table = new CsvTable(folder, file, findings);
        this.findings = findings;
        this.schools = schools;
        this.programs = programs;
    }

    List<Entry> read() {
        table.each(List.of("list", "member", "source"), List.of(), this::entry);
        return entries;
    }

    /// Notes every list that had members the year before and has none now.
    void noteEmptied(List<Entry> before) {
        var now = lists(entries);
        lists(before).stream()
                .filter(list -> !entries.isEmpty() && !now.contains(list))
                .forEach(list -> findings.note(
                        file, 0, "has no line for the list " + list.word() + ", which had members the year before"));
    }

    private static Set<YearList> lists(List<Entry> entries) {
        return entries.stream().map(Entry::list).collect(Collectors.toCollection(() -> EnumSet.noneOf(YearList.class)));
    }

    private void entry(CsvRow row) {
        var list = row.field("list", "write one of: " + String.join(", ", YearList.words()), YearList::parse);
        var member = row.text("member");
        var source = row.text("source");
        if (list.maybe().isPresent() && member.maybe().isPresent()) {
            known(row, list.get(), member.get());
        }
        row.give(() -> new Entry(list.get(), member.get(), source.get())).ifPresent(entries::add);
    }

    private void known(CsvRow row, YearList list, String member) {
        if (!seen.add(list + " " + member)) {
            row.problem(member + " stands on the list " + list.word() + " twice; delete one line");
        }
        if (!list.isOfPrograms() && !schools.knows(new SchoolCode(member))) {
            row.problem("there is no school " + member + " in schools.csv; the list " + list.word() + " is of schools");
        }
        if (list.isOfPrograms() && !programs.knows(member)) {
            row.problem("there is no program " + member + " in " + ProgramReader.FILE + "; the list " + list.word()
                    + " is of programs");
        }
        if (seen.contains(YearList.SPAN + " " + member) && seen.contains(YearList.K8 + " " + member)) {
            row.problem(member + " stands on the lists span and k8; a magnet has one form (R-PTS-3)");
        }
        boolean magnetsOnly = list == YearList.SPAN || list == YearList.K8;
        programs.find(member)
                .filter(program -> magnetsOnly && program.kind() != Category.MAGNET)
                .ifPresent(
                        program -> row.problem(member + " is no magnet; the list " + list.word() + " is of magnets"));
    }
}
