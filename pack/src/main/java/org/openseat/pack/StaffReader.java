package org.openseat.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openseat.district.SchoolCode;
import org.openseat.pack.StaffMember.Role;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvRow.Field;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.Formats;
import org.openseat.pack.file.SchoolList;

/// Reads `staff.csv`.
final class StaffReader {
    static final String FILE = "staff.csv";

    private static final List<String> REQUIRED = List.of("id", "name", "title", "email", "role", "schools");

    private final CsvTable table;
    private final SchoolList known;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<StaffMember> staff = new ArrayList<>();

    StaffReader(Path folder, Findings findings, SchoolList known) {
        this.table = new CsvTable(folder, FILE, findings);
        this.known = known;
    }

    List<StaffMember> read() {
        table.each(REQUIRED, List.of(), this::member);
        return staff;
    }

    private void member(CsvRow row) {
        var id = row.text("id");
        var name = row.text("name");
        var title = row.text("title");
        var email = row.field("email", "write an e-mail address as name@district.example", Formats::email);
        var role = row.oneOf("role", Role.class);
        once(row, "id", id);
        once(row, "email", email);
        Set<SchoolCode> schools = schools(row);
        role.maybe().ifPresent(given -> checkSchools(row, given, schools));
        row.give(() -> new StaffMember(id.get(), name.get(), title.get(), email.get(), role.get(), schools))
                .ifPresent(staff::add);
    }

    private void once(CsvRow row, String column, Field<String> value) {
        value.maybe()
                .map(text -> seen.putIfAbsent(column + " " + text, row.line()))
                .ifPresent(line -> row.problem("the " + column + " " + value.get() + " stands on line " + line
                        + " already; everyone has their own"));
    }

    private Set<SchoolCode> schools(CsvRow row) {
        var schools = new HashSet<SchoolCode>();
        for (String text : row.several("schools")) {
            var code = new SchoolCode(text);
            schools.add(code);
            if (!known.knows(code)) {
                row.problem("there is no school " + text + " in schools.csv");
            }
        }
        return schools;
    }

    private static void checkSchools(CsvRow row, Role role, Set<SchoolCode> schools) {
        if (role == Role.SCHOOL_ADMIN && schools.isEmpty()) {
            row.problem("a school_admin needs at least one school in the column schools");
        }
        if (role != Role.SCHOOL_ADMIN && !schools.isEmpty()) {
            row.problem("only a school_admin has schools; leave the column schools empty");
        }
    }
}
