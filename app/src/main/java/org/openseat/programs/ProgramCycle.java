package org.openseat.programs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.BusStop;
import org.openseat.pack.choices.NormDay;
import org.openseat.pack.choices.PastResult;
import org.openseat.pack.choices.YearList;
import org.openseat.rulebook.choices.points.Magnet.Form;

/// What the district has fixed for one cycle, the school year applied for; never changed.
///
/// @param seats by program, the lowest grade first
/// @param results what came of this cycle's draw, by program
public record ProgramCycle(
        SchoolYear cycle,
        Map<String, SortedMap<Grade, ProgramSeats>> seats,
        Map<YearList, Set<String>> lists,
        Map<SchoolCode, NormDay> normDay,
        Map<String, List<PastResult>> results,
        List<BusStop> stops) {

    static ProgramCycle none(SchoolYear cycle) {
        return new ProgramCycle(cycle, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    public boolean isOn(YearList list, String member) {
        return members(list).contains(member);
    }

    public Set<String> members(YearList list) {
        return lists.getOrDefault(list, Set.of());
    }

    /// How a magnet counts for matriculation points. (R-PTS-3)
    public Form form(String program) {
        if (isOn(YearList.SPAN, program)) {
            return Form.SPAN;
        }
        return isOn(YearList.K8, program) ? Form.K8 : Form.PLAIN;
    }

    public Optional<ProgramSeats> seats(String program, Grade grade) {
        var grades = seats.get(program);
        return grades == null ? Optional.empty() : Optional.ofNullable(grades.get(grade));
    }

    /// The stops from which a bus goes to a program.
    public List<BusStop> stops(String program) {
        return stops.stream()
                .filter(stop ->
                        stop.rides().stream().anyMatch(ride -> ride.program().equals(program)))
                .toList();
    }
}
