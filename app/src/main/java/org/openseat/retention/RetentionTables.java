package org.openseat.retention;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds what is old enough, and keeps the report. A hold beats all.
@Repository
class RetentionTables {

    /// How many papers or drafts at a time.
    static final int MOST = 500;

    /// The papers of requests whose school year has ended, unless they are held: how old is counted from the year's
    /// last day.
    private static final String PAPERS = """
            select d.id, d.packet, y.last_day as ended from document d
              join retention_packet k on k.packet = d.packet
              join case_file f on f.id = k.case_id
              join school_year y on y.year = f.school_year
             where k.appealed = :appealed
               and not exists (select from record_hold h where h.student = f.student and h.lifted is null)
               -- As long as the child is enrolled on what was granted, its proofs are needed.
               and not exists (select from student s where s.id = f.student and s.enrolled and f.state in (:granted))
            """;

    private static final List<String> GRANTED = List.of("APPROVED", "GRANTED", "ATTENDING");

    private static final String DRAFTS = """
            select id, saved from case_draft d
             where not exists (select from record_hold h where h.student = d.student and h.lifted is null)
            """;

    private static final String OPENINGS = """
            select at from opening o
             where not exists (select from record_hold h where h.student = o.student and h.lifted is null)
            """;

    private final JdbcClient sql;

    RetentionTables(JdbcClient sql) {
        this.sql = sql;
    }

    /// A paper that is to go.
    record Old(UUID id, UUID packet) {}

    List<Old> papers(boolean appealed, LocalDate before) {
        return sql.sql("select id, packet from (" + PAPERS + ") old where ended < :before order by id limit " + MOST)
                .param("appealed", appealed)
                .param("granted", GRANTED)
                .param("before", Date.valueOf(before))
                .query((row, number) -> new Old(row.getObject("id", UUID.class), row.getObject("packet", UUID.class)))
                .list();
    }

    /// When the next paper is old enough: the end of its year.
    Optional<LocalDate> nextPaper(boolean appealed) {
        return sql.sql("select min(ended) from (" + PAPERS + ") old")
                .param("appealed", appealed)
                .param("granted", GRANTED)
                .query((row, number) -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate))
                .single();
    }

    List<UUID> drafts(LocalDate before, ZoneId zone) {
        return sql.sql("select id from (" + DRAFTS + ") old where saved < :before order by id limit " + MOST)
                .param("before", before.atStartOfDay(zone).toOffsetDateTime())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void removeDraft(UUID id) {
        sql.sql("delete from case_draft where id = ?").param(id).update();
    }

    Optional<LocalDate> nextDraft(ZoneId zone) {
        return day("select min(saved) from (" + DRAFTS + ") old", zone);
    }

    int forgetOpenings(LocalDate before, ZoneId zone) {
        return sql.sql("select forget_openings(:before)")
                .param("before", before.atStartOfDay(zone).toOffsetDateTime())
                .query(Integer.class)
                .single();
    }

    Optional<LocalDate> nextOpening(ZoneId zone) {
        return day("select min(at) from (" + OPENINGS + ") old", zone);
    }

    private Optional<LocalDate> day(String query, ZoneId zone) {
        return sql.sql(query)
                .query((row, number) ->
                        Optional.ofNullable(row.getTimestamp(1)).map(at -> LocalDate.ofInstant(at.toInstant(), zone)))
                .single();
    }

    boolean made(LocalDate day) {
        return sql.sql("select exists (select from retention_run where day = ?)")
                .param(Date.valueOf(day))
                .query(Boolean.class)
                .single();
    }

    void report(RetentionReport report, ZonedDateTime now) {
        sql.sql("""
                insert into retention_run (day, class, before, removed, next, made)
                values (:day, :class, :before, :removed, :next, :made)""")
                .param("day", Date.valueOf(report.day()))
                .param("class", report.of().name())
                .param("before", Date.valueOf(report.before()))
                .param("removed", report.removed())
                .param("next", report.next().map(Date::valueOf).orElse(null))
                .param("made", now.toInstant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The newest first.
    List<RetentionReport> reports(int most) {
        return sql.sql("select * from retention_run order by day desc, id limit :most")
                .param("most", most)
                .query((row, number) -> new RetentionReport(
                        row.getDate("day").toLocalDate(),
                        RecordClass.valueOf(row.getString("class")),
                        row.getDate("before").toLocalDate(),
                        row.getInt("removed"),
                        Optional.ofNullable(row.getDate("next")).map(Date::toLocalDate)))
                .list();
    }
}
