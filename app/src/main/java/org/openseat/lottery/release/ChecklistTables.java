package org.openseat.lottery.release;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.rulebook.choices.Category;
import org.openseat.schools.DistrictOffice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Each line of the checklist as a question to the stored rows: what is wrong, by name.
@Repository
class ChecklistTables {

    private final JdbcClient sql;
    private final DistrictOffice office;

    ChecklistTables(JdbcClient sql, DistrictOffice office) {
        this.sql = sql;
        this.office = office;
    }

    ZoneId zone() {
        return office.timeZone();
    }

    /// Pools with more offers than seats.
    List<String> overfilled(UUID run) {
        return names("""
                select p.code from run_pool p join run_result r on r.run = p.run and r.pool = p.pool
                 where p.run = :run group by p.code, p.seats having count(*) > p.seats order by p.code""", run);
    }

    /// Children of the run without exactly one result, and applications that counted at the freeze and are nowhere in
    /// it.
    List<String> missing(LotteryRun run) {
        return sql.sql("""
                select pseudonym from run_child c
                 where run = :run and not exists (select from run_result r where r.run = c.run and r.n = c.n)
                 union all
                select 'application ' || w.application from lottery_wish w
                 where w.cycle = :cycle and w.category = :category and w.filed_at < :frozen
                   and not exists (select from run_child c where c.run = :run and c.application = w.application)
                   and not exists (select from run_left_out l where l.run = :run and l.application = w.application)
                 order by 1""")
                .param("run", run.id())
                .param("cycle", run.cycle().label())
                .param("category", run.category().name())
                .param(
                        "frozen",
                        java.sql.Timestamp.from(
                                Objects.requireNonNull(run.times().frozen())))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Children who would get more than one seat of what is ranked, or two at one program.
    List<String> severalSeats(UUID run) {
        return names("""
                select min(c.pseudonym) from run_result r join run_child c on c.run = r.run and c.n = r.n
                  join run_pool p on p.run = r.run and p.pool = r.pool join lottery_run l on l.id = r.run
                 where r.run = :run
                 group by c.student, case when l.category in ('AFFILIATED_CHARTER', 'OPEN_ENROLLMENT') then p.program end
                having count(*) > 1 order by 1""", run);
    }

    /// Where points count, somebody has some: a run in which nobody does was made before they were counted.
    List<String> withoutPriorities(LotteryRun run) {
        return run.category() != Category.MAGNET ? List.of() : names("""
                        select 'points' from lottery_run r where r.id = :run
                           and exists (select from points_effective e join lottery_wish w on w.application = e.application
                                         and w.program = e.program and w.cycle = r.cycle where e.value > 0)
                           and not exists (select from run_choice c where c.run = r.id and c.points > 0)""", run.id());
    }

    /// Files that are not those that were frozen, and a draw before its announcement.
    List<String> changedFiles(LotteryRun run) {
        return names("""
                select name from run_file where run = :run and sha256 <> encode(sha256(bytes), 'hex')
                 union all
                select 'manifest.txt' from lottery_run r
                 where r.id = :run and not exists (select from run_file f where f.run = r.id and f.name = 'manifest.txt'
                                                      and convert_from(f.bytes, 'UTF8') = r.manifest || E'\\n')
                 union all
                select 'draw' from lottery_run r where r.id = :run and not (r.announced_at < r.value_due
                                                      and r.value_due <= r.valued_at and r.valued_at <= r.drawn_at)
                 order by 1""", run.id());
    }

    /// Results that can be read already.
    List<String> shown(UUID run) {
        return names("select pseudonym from released_result where run = :run order by 1 limit 5", run);
    }

    /// Outcomes and languages of which nobody has looked at a sample yet.
    List<String> samplesToSee(UUID run) {
        return sql.sql("""
                select o.outcome || ' ' || l.language
                  from unnest(array['OFFER', 'LIST', 'NO_SEAT']) o (outcome), unnest(:languages) l (language)
                 where not exists (select from run_sample s
                                    where s.run = :run and s.outcome = o.outcome and s.language = l.language)
                   and exists (select from run_result r where r.run = :run
                                  and case o.outcome when 'OFFER' then r.pool is not null
                                      when 'LIST' then exists (select from run_waiting w where w.run = r.run and w.n = r.n)
                                      else r.pool is null
                                           and not exists (select from run_waiting w where w.run = r.run and w.n = r.n) end)
                 order by 1""")
                .param("run", run)
                .param("languages", new String[] {"en", "es"})
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> names(String question, UUID run) {
        return sql.sql(question)
                .param("run", run)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
