package org.openseat.pack;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openseat.pack.StaffMember.Role;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.Formats;

/// Reads `operations.csv`; a district that has it has an office for every area of its schools. (BUL-5347 §V.B.8)
final class OperationsReader {
    static final String FILE = "operations.csv";

    private static final List<String> COLUMNS =
            List.of("area", "name", "address", "city", "zip", "phone", "email", "administrators");

    private final CsvTable table;
    private final Findings findings;
    private final Set<String> deciders;
    private final Set<String> named = new HashSet<>();
    private final Map<String, OperationsOffice> offices = new LinkedHashMap<>();

    OperationsReader(Path folder, Findings findings, List<StaffMember> staff) {
        this.table = new CsvTable(folder, FILE, findings);
        this.findings = findings;
        this.deciders = staff.stream()
                .filter(member -> member.role() == Role.APPEALS)
                .map(StaffMember::id)
                .collect(Collectors.toSet());
    }

    List<OperationsOffice> read(List<School> schools) {
        table.each(COLUMNS, List.of(), this::office);
        if (!named.isEmpty()) {
            uncovered(schools)
                    .forEach((area, count) -> findings.problem(
                            FILE,
                            0,
                            "names no office for the area " + area + ", from which " + count
                                    + " schools are run; add a line"));
        }
        return List.copyOf(offices.values());
    }

    /// Areas without an office, and how many schools each has; schools of no area stand under "(none)".
    private Map<String, Long> uncovered(List<School> schools) {
        return schools.stream()
                .map(school -> school.region().orElse("(none)"))
                .filter(area -> !named.contains(area))
                .collect(Collectors.groupingBy(area -> area, TreeMap::new, Collectors.counting()));
    }

    private void office(CsvRow row) {
        var area = row.text("area");
        var name = row.text("name");
        var address = row.text("address");
        var city = row.text("city");
        var zip = row.field("zip", "a ZIP code has five digits", Formats::zip);
        var phone = row.text("phone");
        var email = row.field("email", "write an e-mail address as name@district.example", Formats::email);
        var administrators = administrators(row);
        area.maybe().ifPresent(named::add);
        row.give(() -> new OperationsOffice(
                        area.get(),
                        name.get(),
                        address.get(),
                        city.get(),
                        zip.get(),
                        phone.get(),
                        email.get(),
                        administrators))
                .filter(office -> offices.putIfAbsent(office.area(), office) != null)
                .ifPresent(office -> row.problem("the area " + office.area() + " has an office on a line before"));
    }

    private Set<String> administrators(CsvRow row) {
        var ids = new LinkedHashSet<>(row.several("administrators"));
        if (ids.isEmpty()) {
            row.problem("names nobody who decides; write ids of staff.csv in the column administrators");
        }
        ids.stream()
                .filter(id -> !deciders.contains(id))
                .forEach(id -> row.problem("there is nobody " + id + " with the role appeals in staff.csv"));
        return ids;
    }
}
