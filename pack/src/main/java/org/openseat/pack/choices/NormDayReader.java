package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openseat.district.SchoolCode;
import org.openseat.pack.choices.YearList.Entry;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.SchoolList;

/// Reads the `norm-day.csv` of a cycle: the residents of each school's area, from which the PHBAO list follows.
final class NormDayReader {
    static final String FILE = "norm-day.csv";

    private final String file;
    private final CsvTable table;
    private final Findings findings;
    private final SchoolList schools;
    private final Set<SchoolCode> seen = new HashSet<>();
    private final List<NormDay> counts = new ArrayList<>();

    NormDayReader(Path folder, String file, Findings findings, SchoolList schools) {
        this.file = file;
        this.table = new CsvTable(folder, file, findings);
        this.findings = findings;
        this.schools = schools;
    }

    /// @param lastYear the lists of the year before
    List<NormDay> read(List<Entry> lastYear) {
        table.each(List.of("school", "residents", "phbao_residents", "counted_on"), List.of(), this::count);
        if (!seen.isEmpty()) {
            lastYear.stream()
                    .filter(entry -> entry.list() == YearList.PHBAO && !seen.contains(new SchoolCode(entry.member())))
                    .forEach(entry -> findings.note(
                            file,
                            0,
                            "has no line for school " + entry.member()
                                    + ", which was on the list phbao the year before"));
        }
        return counts;
    }

    private void count(CsvRow row) {
        var school = row.field("school", "", SchoolCode::new);
        var residents = row.field("residents", "write a whole number", CapacityReader::number);
        var phbao = row.field("phbao_residents", "write a whole number", CapacityReader::number);
        var day = row.date("counted_on");
        school.maybe().ifPresent(code -> {
            if (!schools.knows(code)) {
                row.problem("there is no school " + code + " in schools.csv");
            }
            if (!seen.add(code)) {
                row.problem("the school " + code + " stands on a line before; it is counted once");
            }
        });
        if (residents.maybe().isPresent() && phbao.maybe().isPresent() && phbao.get() > residents.get()) {
            row.problem("phbao_residents " + phbao.get() + " is above residents " + residents.get());
        }
        row.give(() -> new NormDay(school.get(), residents.get(), phbao.get(), day.get()))
                .ifPresent(counts::add);
    }
}
