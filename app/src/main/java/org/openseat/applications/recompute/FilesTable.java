package org.openseat.applications.recompute;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of the lines from which a run was computed.
@Repository
public class FilesTable {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    FilesTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /// @param application null for what all share
    record Kept(@Nullable CaseId application, String name, String lines) {}

    void keep(UUID run, List<Kept> files) {
        batches.batchUpdate(
                "insert into points_files (run, application, name, lines) values (?, ?, ?, ?)",
                files.stream()
                        .map(file -> new @Nullable Object[] {
                            run,
                            file.application() == null
                                    ? null
                                    : file.application().value(),
                            file.name(),
                            file.lines()
                        })
                        .toList());
    }

    /// The files of one child, by name, each whole; none before the run, or for an application without a magnet.
    public Map<String, String> of(UUID run, CaseId application) {
        var found = new TreeMap<String, String>();
        sql.sql("""
                select name, lines from points_files
                 where run = :run and (application is null or application = :application)
                   and exists (select from points_files f where f.run = :run and f.application = :application)""").param("run", run).param("application", application.value()).query(row -> {
            found.put(row.getString("name"), PointsFiles.whole(row.getString("name"), row.getString("lines")));
        });
        if (!found.isEmpty()) {
            List.of("history.csv", "siblings.csv").forEach(name -> found.put(name, PointsFiles.whole(name, "")));
        }
        return found;
    }
}
