package org.openseat.programs.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.CycleFiles;
import org.openseat.pack.choices.NormDay;
import org.openseat.pack.choices.PastResult;
import org.openseat.pack.choices.PastResult.Group;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was counted: the results of a cycle's draw, and residents on Norm Day.
@Repository
class ResultTable {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ResultTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void save(SchoolYear cycle, CycleFiles files) {
        sql.sql("delete from program_result where cycle = ?")
                .param(cycle.label())
                .update();
        batches.batchUpdate(
                """
                insert into program_result (cycle, program, grade, side, applications, offers, last_points,
                    last_list_position)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                files.results().stream()
                        .map(result -> new Object[] {
                            cycle.label(),
                            result.program(),
                            result.grade().map(Grade::code).orElse(null),
                            result.group().map(Enum::name).orElse(null),
                            result.applications(),
                            result.offers(),
                            result.lastPoints().orElse(null),
                            result.lastListPosition().orElse(null)
                        })
                        .toList());
        sql.sql("delete from norm_day where cycle = ?").param(cycle.label()).update();
        batches.batchUpdate(
                "insert into norm_day (cycle, school, residents, phbao_residents, counted_on) values (?, ?, ?, ?, ?)",
                files.normDay().stream()
                        .map(count -> new Object[] {
                            cycle.label(),
                            count.school().value(),
                            count.residents(),
                            count.phbaoResidents(),
                            count.countedOn()
                        })
                        .toList());
    }

    Map<SchoolYear, Map<String, List<PastResult>>> all() {
        var all = new HashMap<SchoolYear, Map<String, List<PastResult>>>();
        sql.sql("select * from program_result").query(row -> {
            var result = new PastResult(
                    row.getString("program"),
                    Optional.ofNullable(row.getString("grade")).map(Grade::parse),
                    Optional.ofNullable(row.getString("side")).map(Group::valueOf),
                    row.getInt("applications"),
                    row.getInt("offers"),
                    Optional.ofNullable(row.getBigDecimal("last_points")),
                    Optional.ofNullable(row.getObject("last_list_position", Integer.class)));
            all.computeIfAbsent(SchoolYear.parse(row.getString("cycle")), cycle -> new HashMap<>())
                    .computeIfAbsent(result.program(), program -> new ArrayList<>())
                    .add(result);
        });
        return all;
    }

    Map<SchoolYear, Map<SchoolCode, NormDay>> normDays() {
        var all = new HashMap<SchoolYear, Map<SchoolCode, NormDay>>();
        sql.sql("select * from norm_day").query(row -> {
            var count = new NormDay(
                    new SchoolCode(row.getString("school")),
                    row.getInt("residents"),
                    row.getInt("phbao_residents"),
                    row.getObject("counted_on", LocalDate.class));
            all.computeIfAbsent(SchoolYear.parse(row.getString("cycle")), cycle -> new HashMap<>())
                    .put(count.school(), count);
        });
        return all;
    }
}
