package org.openseat.lottery.freeze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openseat.cycles.Cycle;
import org.openseat.engine.Pool;
import org.openseat.engine.kinds.Needs;
import org.openseat.engine.publish.Program;
import org.openseat.engine.publish.Program.Counted;
import org.openseat.engine.publish.Program.Share;
import org.openseat.programs.ProgramSeats;
import org.openseat.programs.Programs;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.seats.BalanceGroup;
import org.openseat.rulebook.choices.seats.Openings;
import org.springframework.stereotype.Component;

/// The pools of a category: each program and grade with the seats declared last, and the shares that can bind.
/// (R-BAL-5, R-BAL-6)
@Component
class Pools {

    private final Programs programs;

    Pools(Programs programs) {
        this.programs = programs;
    }

    /// A pool of the run, and the program it is of.
    ///
    /// @param seats as they were declared
    record OfProgram(Program pool, org.openseat.programs.Program program, ProgramSeats seats) {}

    static String code(String program, org.openseat.district.Grade grade) {
        return program + "." + grade.code();
    }

    /// In byte order of their codes.
    ///
    /// @param asking per pool how many children of each group ask
    List<OfProgram> of(Cycle cycle, Category category, Map<String, Map<String, Long>> asking) {
        var year = programs.cycle(cycle.year());
        var all = new ArrayList<OfProgram>();
        for (var program : programs.offered(cycle.year())) {
            if (program.kind() == category) {
                year.seats()
                        .getOrDefault(program.code(), new java.util.TreeMap<>())
                        .forEach((grade, seats) -> {
                            var code = code(program.code(), grade);
                            all.add(new OfProgram(
                                    pool(code, program, seats, cycle, asking.getOrDefault(code, Map.of())),
                                    program,
                                    seats));
                        });
            }
        }
        all.sort(Comparator.comparing(each -> each.pool().id()));
        return all;
    }

    private static Program pool(
            String code,
            org.openseat.programs.Program program,
            ProgramSeats seats,
            Cycle cycle,
            Map<String, Long> asking) {
        var numbers = cycle.numbers();
        var openings = seats.openings(numbers.raceBalance());
        var needs = openings.needs()
                .filter(_ ->
                        program.kind() == Category.MAGNET && program.gifted().isEmpty()
                                || program.kind() == Category.MAGNET)
                .map(of -> new Needs(openings.openings(), of.phbao(), of.ow()).pool(numbers.spillover()))
                .filter(pool -> binds(pool, asking));
        return new Program(
                code,
                program.school().value(),
                program.name(),
                seats.grade().code(),
                counted(seats, openings),
                openings.openings(),
                needs.map(Pool::mode).orElse(Pool.Mode.SOFT),
                needs.map(Pools::shares).orElse(List.of()));
    }

    /// Shares that cannot change a seat are left out, and so need not be published. (design draw §2)
    private static boolean binds(Pool pool, Map<String, Long> asking) {
        long all = asking.values().stream().mapToLong(Long::longValue).sum();
        return pool.mode() == Pool.Mode.HARD || all > pool.seats() && asking.size() > 1;
    }

    private static List<Share> shares(Pool pool) {
        return pool.shares().stream()
                .map(share -> new Share(
                        (share.group() == Needs.PHBAO ? BalanceGroup.PHBAO : BalanceGroup.OW).name(),
                        share.floor(),
                        share.ceiling()))
                .sorted(Comparator.comparing(Share::group))
                .toList();
    }

    private static Counted counted(ProgramSeats seats, Openings.Result openings) {
        return new Counted(
                seats.capacity(),
                seats.continuing() + seats.held(),
                openings.targets().map(of -> of.phbao() + ":" + of.ow()).orElse(""));
    }

    static Map<String, Map<String, Long>> asking(List<Wish> wishes) {
        return wishes.stream()
                .filter(wish -> wish.code() == null)
                .collect(Collectors.groupingBy(
                        wish -> code(wish.program(), wish.grade()),
                        Collectors.groupingBy(Wish::group, Collectors.counting())));
    }

    Optional<org.openseat.programs.Program> find(String program) {
        return programs.find(program);
    }
}
