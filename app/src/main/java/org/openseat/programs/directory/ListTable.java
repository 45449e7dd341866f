package org.openseat.programs.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.YearList;
import org.openseat.pack.choices.YearList.Entry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lists of each cycle, by version.
@Repository
class ListTable {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ListTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /// As with seats: a pack adds a version only where it says other than the last pack did.
    void save(SchoolYear cycle, List<Entry> entries, Instant now) {
        for (var list : YearList.values()) {
            var given = entries.stream().filter(entry -> entry.list() == list).toList();
            var members = given.stream().map(Entry::member).collect(Collectors.toCollection(TreeSet::new));
            if (!members.equals(lastOfPack(cycle, list))) {
                save(cycle, list, given, now);
            }
        }
    }

    private Set<String> lastOfPack(SchoolYear cycle, YearList list) {
        return new TreeSet<>(sql.sql("""
                select member from year_list
                 where cycle = :cycle and list = :list and version =
                       (select max(version) from year_list_change
                         where cycle = :cycle and list = :list and changed_by is null)""")
                .param("cycle", cycle.label())
                .param("list", list.name())
                .query((row, n) -> row.getString("member"))
                .list());
    }

    private void save(SchoolYear cycle, YearList list, List<Entry> given, Instant now) {
        int version = sql.sql("""
                insert into year_list_change (cycle, list, version, changed_at)
                select :cycle, :list, coalesce(max(version), 0) + 1, :now from year_list_change
                 where cycle = :cycle and list = :list
                returning version""")
                .param("cycle", cycle.label())
                .param("list", list.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        batches.batchUpdate(
                "insert into year_list (cycle, list, version, member, source) values (?, ?, ?, ?, ?)",
                given.stream()
                        .map(entry ->
                                new Object[] {cycle.label(), list.name(), version, entry.member(), entry.source()})
                        .toList());
    }

    /// The newest version of each list.
    Map<SchoolYear, Map<YearList, Set<String>>> all() {
        var all = new HashMap<SchoolYear, Map<YearList, Set<String>>>();
        sql.sql("""
                select cycle, list, member from year_list
                  join (select cycle, list, max(version) as version from year_list_change group by cycle, list) newest
                 using (cycle, list, version)""").query(row -> {
            all.computeIfAbsent(SchoolYear.parse(row.getString("cycle")), cycle -> new EnumMap<>(YearList.class))
                    .computeIfAbsent(YearList.valueOf(row.getString("list")), list -> new TreeSet<>())
                    .add(row.getString("member"));
        });
        return all;
    }
}
