package org.openseat.offers.calls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolYear;
import org.openseat.offers.waiting.Pool;
import org.openseat.programs.ProgramSeats;
import org.openseat.programs.Programs;
import org.openseat.rulebook.choices.seats.Openings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The seats that nobody holds. What is free is counted in one place, under a lock on the pool when one is given away.
@Repository
public class Vacancies {

    /// Results must be everybody's before anyone is called: late children come after those on time. (R-CHO-7)
    private static final String FREE = """
            select d.cycle, d.program, d.grade, d.capacity - held.seats as free, waiting.children
              from declared_seats d
              join program p on p.code = d.program
              join lateral (select count(*)::int as seats from seat_held h
                             where h.cycle = d.cycle and h.program = d.program and h.grade = d.grade) held on true
              join lateral (select count(*)::int as children from list_place l
                             where l.cycle = d.cycle and l.program = d.program and l.grade = d.grade
                               and l.left_at is null) waiting on true
             where exists (select from lottery_run r
                            where r.cycle = d.cycle and r.category = p.kind and r.state = 'RELEASED')
               and %s
             order by p.name, d.grade, d.cycle""";

    private final JdbcClient sql;
    private final Programs programs;

    Vacancies(JdbcClient sql, Programs programs) {
        this.sql = sql;
        this.programs = programs;
    }

    /// @param free seats that nobody holds, and `waiting` how many children stand on the list
    record Vacancy(Pool pool, int free, int waiting) {}

    /// The pools of this reader with a seat free and somebody waiting.
    List<Vacancy> of(SignedIn who) {
        var mine = who.is(Role.INTEGRATION) ? "true" : "p.school in (:schools)";
        return list(
                mine + " and waiting.children > 0 and d.capacity > held.seats", Map.of("schools", who.schoolCodes()));
    }

    /// Held against everybody else until the end of the transaction, and counted then.
    public int hold(Pool pool) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:pool, 1212))")
                .param("pool", pool.cycle().label() + " " + pool.program() + " " + pool.grade())
                .query((row, n) -> 0)
                .single();
        return list(
                        "d.cycle = :cycle and d.program = :program and d.grade = :grade",
                        Map.of("cycle", pool.cycle().label(), "program", pool.program(), "grade", pool.grade()))
                .stream()
                .mapToInt(Vacancy::free)
                .findFirst()
                .orElse(0);
    }

    private List<Vacancy> list(String which, Map<String, ?> with) {
        return sql.sql(FREE.formatted(which))
                .params(with)
                .query((row, n) -> new Vacancy(
                        new Pool(
                                SchoolYear.parse(row.getString("cycle")),
                                row.getString("program"),
                                row.getString("grade")),
                        row.getInt("free"),
                        row.getInt("children")))
                .list();
    }

    /// What the balance rule counts by today. (R-BAL-6)
    Optional<Openings.Facts> facts(Pool pool) {
        return sql.sql("""
                select capacity, continuing, continuing_ow, held from declared_seats
                 where cycle = :cycle and program = :program and grade = :grade""")
                .param("cycle", pool.cycle().label())
                .param("program", pool.program())
                .param("grade", pool.grade())
                .query((row, n) -> new Openings.Facts(
                        row.getInt("capacity"),
                        row.getInt("continuing"),
                        row.getInt("continuing_ow"),
                        row.getInt("held"),
                        share(pool)))
                .optional();
    }

    private @Nullable Integer share(Pool pool) {
        return programs
                .cycle(pool.cycle())
                .seats()
                .getOrDefault(pool.program(), new java.util.TreeMap<>())
                .values()
                .stream()
                .filter(seats -> seats.grade().code().equals(pool.grade()))
                .findFirst()
                .flatMap(ProgramSeats::share)
                .orElse(null);
    }

    /// The groups of those who hold a seat by an open call, an offer or an acceptance.
    List<String> seated(Pool pool) {
        return sql.sql("""
                select grp from seat_held
                 where cycle = :cycle and program = :program and grade = :grade and student is not null""")
                .param("cycle", pool.cycle().label())
                .param("program", pool.program())
                .param("grade", pool.grade())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
