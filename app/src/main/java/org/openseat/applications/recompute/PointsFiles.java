package org.openseat.applications.recompute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.applications.ledger.Counted;
import org.openseat.cycles.Cycle;
import org.openseat.district.SchoolCode;
import org.openseat.pack.choices.YearList;
import org.openseat.programs.Program;
import org.openseat.programs.ProgramCycle;
import org.openseat.rulebook.choices.Category;

/// Writes what points are computed from as docs/verifier.md describes it.
final class PointsFiles {

    static final Map<String, String> HEADERS = new TreeMap<>(
            Map.of(
                    "year.csv", "key,value",
                    "magnets.csv", "program,low,high,form",
                    "lists.csv", "list,school",
                    "applicants.csv", "child,in_district,grade_now,grade_next,magnet,resident_schools",
                    "requests.csv", "child,window,choice,program,eligible",
                    "history.csv", "child,year,program,grade,standing",
                    "siblings.csv", "child,sibling,program,grade_next",
                    "points.csv",
                            "child,window,choice,program,matriculation,list,list_years,phbao,overcrowded,sibling,total,reason"));

    private PointsFiles() {}

    static String whole(String name, String lines) {
        return HEADERS.get(name) + "\n" + lines;
    }

    static String year(Cycle cycle) {
        var points = cycle.numbers().points();
        return lines(Stream.of(
                List.of("year", cycle.year().label()),
                List.of("points.matriculation", points.matriculation()),
                List.of("points.listPerYear", points.listPerYear()),
                List.of("points.listMax", points.listMax()),
                List.of("points.phbao", points.phbao()),
                List.of("points.overcrowded", points.overcrowded()),
                List.of("points.sibling", points.sibling()),
                List.of("points.onLowerChoices", yes(points.onLowerChoices())),
                List.of("phbaoPoints", yes(points.phbaoPoints())),
                List.of("raceBalance", yes(cycle.numbers().raceBalance())),
                List.of("k8.matriculationGrade", points.k8MatriculationGrade().code())));
    }

    static String magnets(List<Program> programs, ProgramCycle year) {
        return lines(programs.stream()
                .filter(program -> program.kind() == Category.MAGNET)
                .sorted(Comparator.comparing(Program::code))
                .map(program -> List.of(
                        program.code(),
                        program.grades().low().code(),
                        program.grades().high().code(),
                        year.form(program.code()).name().toLowerCase(Locale.ROOT))));
    }

    static String lists(ProgramCycle year) {
        var rows = new ArrayList<List<Object>>();
        year.members(YearList.PHBAO).stream().sorted().forEach(school -> rows.add(List.of("phbao", school)));
        year.members(YearList.OVERCROWDED).stream()
                .sorted()
                .forEach(school -> rows.add(List.of("overcrowded", school)));
        return lines(rows.stream());
    }

    /// Which magnet a child is in is in no record yet.
    static String applicant(String child, Counted counted) {
        return lines(Stream.of(List.of(
                child,
                yes(counted.inDistrict()),
                counted.now().code(),
                counted.next().code(),
                "",
                counted.schools().stream().map(SchoolCode::value).collect(Collectors.joining(";")))));
    }

    /// Nobody has judged eligibility on the processing day, so everybody is. (design §10)
    static String requests(String child, Counted counted) {
        return lines(counted.requests().stream()
                .map(request -> List.of(
                        child, request.late() ? "late" : "on_time", request.choice(), request.program(), "yes")));
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }

    private static String lines(Stream<? extends List<?>> rows) {
        return rows.map(row -> row.stream().map(PointsFiles::field).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static String field(Object value) {
        var text = value.toString();
        return text.matches("(?s).*[,\"\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
