package org.openseat.permits.seats;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Packet;
import org.openseat.rulebook.SeatFree;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The seats that schools have for students on a permit, by year and grade, and how many of them are taken.
@Repository
public class Seats {

    /// An ended permit holds its seat until the last word is spoken. (R-IDP-26)
    private static final String HOLDS = """
            (p.state in ('GRANTED', 'ATTENDING') or 'ENDED' in (p.state, coalesce(p.against, '')))
            and p.state not in ('ATTEND_RESIDENCE', 'FINALLY_DENIED', 'YEAR_OVER')""";

    private final JdbcClient sql;

    Seats(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is known of the grade that a packet asks for.
    public SeatFree.Facts of(Packet packet) {
        return of(packet.to(), packet.year(), packet.grade());
    }

    /// The same, while nobody else can take or note a seat of that grade until this transaction ends.
    public SeatFree.Facts hold(Packet packet) {
        lock(packet.to(), packet.year(), packet.grade());
        return of(packet);
    }

    private SeatFree.Facts of(SchoolCode school, SchoolYear year, Grade grade) {
        return new SeatFree.Facts(
                noted(school, year).get(grade), taken(school, year).getOrDefault(grade, 0));
    }

    /// Each grade of a school in a year of which anything is known.
    public Map<Grade, SeatFree.Facts> of(SchoolCode school, SchoolYear year) {
        var noted = noted(school, year);
        var taken = taken(school, year);
        var facts = new EnumMap<Grade, SeatFree.Facts>(Grade.class);
        for (var grade : Grade.values()) {
            if (noted.containsKey(grade) || taken.containsKey(grade)) {
                facts.put(grade, new SeatFree.Facts(noted.get(grade), taken.getOrDefault(grade, 0)));
            }
        }
        return facts;
    }

    /// Notes a number anew; the same number again is no news.
    public void note(SchoolCode school, SchoolYear year, Grade grade, int seats, AccountId by, Instant at) {
        lock(school, year, grade);
        @Nullable Integer before = noted(school, year).get(grade);
        if (before != null && before == seats) {
            return;
        }
        sql.sql("""
                insert into school_seats (school, year, grade, seats, noted_at, noted_by)
                values (:school, :year, :grade, :seats, :at, :by)""")
                .param("school", school.value())
                .param("year", year.label())
                .param("grade", grade.code())
                .param("seats", seats)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private void lock(SchoolCode school, SchoolYear year, Grade grade) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:seat, 152))")
                .param("seat", school.value() + " " + year.label() + " " + grade.code())
                .query((row, n) -> 0)
                .single();
    }

    private Map<Grade, Integer> noted(SchoolCode school, SchoolYear year) {
        return byGrade("""
                select distinct on (grade) grade, seats from school_seats
                where school = :school and year = :year order by grade, id desc""", school, year);
    }

    private Map<Grade, Integer> taken(SchoolCode school, SchoolYear year) {
        return byGrade("""
                select grade, count(*) from permit_request p
                where to_school = :school and school_year = :year and %s group by grade""".formatted(HOLDS), school, year);
    }

    private Map<Grade, Integer> byGrade(String query, SchoolCode school, SchoolYear year) {
        var numbers = new EnumMap<Grade, Integer>(Grade.class);
        sql.sql(query)
                .param("school", school.value())
                .param("year", year.label())
                .query((row, n) -> numbers.put(Grade.parse(row.getString(1)), row.getInt(2)))
                .list();
        return numbers;
    }
}
