package org.openseat.cycles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.district.Moment;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The tables of windows and of their changes.
@Repository
public class WindowTable {

    private final JdbcClient sql;
    private final TransactionTemplate apart;

    WindowTable(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// A window and how often it has been changed.
    public record Kept(WindowRow row, int version) {}

    /// One change as it was made.
    public record Change(
            Moment oldOpens,
            @Nullable Moment oldCloses,
            Moment opens,
            @Nullable Moment closes,
            String why,
            String who,
            Instant at) {}

    List<Kept> of(SchoolYear cycle, ZoneId zone) {
        return sql.sql("select name, opens, closes, version from cycle_window where cycle = ? order by opens_at, name")
                .param(cycle.label())
                .query((row, number) -> kept(row, zone))
                .list();
    }

    /// The rows of a year whose numbers are new. Whoever reads first makes them, in a transaction apart, since reading
    /// may go on in one that only reads.
    List<Kept> make(SchoolYear cycle, List<WindowRow> rows, ZoneId zone) {
        apart.executeWithoutResult(_ -> rows.forEach(row -> add(cycle, row)));
        return of(cycle, zone);
    }

    private void add(SchoolYear cycle, WindowRow row) {
        edges(sql.sql("""
                insert into cycle_window (cycle, name, opens, closes, opens_at, closes_at)
                values (:cycle, :name, :opens, :closes, :opensAt, :closesAt) on conflict do nothing"""), cycle, row).update();
    }

    /// The window, held until the end of the transaction.
    public Optional<Kept> lock(SchoolYear cycle, Window window, ZoneId zone) {
        return sql.sql("select name, opens, closes, version from cycle_window where cycle = ? and name = ? for update")
                .params(cycle.label(), window.name())
                .query((row, number) -> kept(row, zone))
                .optional();
    }

    /// The same, to be read.
    public Optional<Kept> find(SchoolYear cycle, Window window, ZoneId zone) {
        return of(cycle, zone).stream()
                .filter(kept -> kept.row().window() == window)
                .findFirst();
    }

    public boolean made(UUID form) {
        return sql.sql("select count(*) from cycle_window_change where form = ?")
                        .param(form)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Writes a change of a window that this transaction holds.
    public void change(
            UUID form, SchoolYear cycle, WindowRow old, WindowRow row, String why, SignedIn by, Instant now) {
        edges(sql.sql("""
                insert into cycle_window_change (form, cycle, name, old_opens, old_closes, opens, closes, why, by, who,
                    at)
                values (:form, :cycle, :name, :oldOpens, :oldCloses, :opens, :closes, :why, :by, :who, :at)"""), cycle, row)
                .param("form", form)
                .param("oldOpens", old.opens().toString())
                .param("oldCloses", text(old.closes()))
                .param("why", why)
                .param("by", by.id().value())
                .param("who", by.displayName())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        edges(sql.sql("""
                update cycle_window
                   set opens = :opens, closes = :closes, opens_at = :opensAt, closes_at = :closesAt,
                       version = version + 1
                 where cycle = :cycle and name = :name"""), cycle, row).update();
    }

    /// The newest first.
    public List<Change> changes(SchoolYear cycle, Window window) {
        return sql.sql("""
                select old_opens, old_closes, opens, closes, why, who, at from cycle_window_change
                 where cycle = ? and name = ? order by at desc""")
                .params(cycle.label(), window.name())
                .query((row, number) -> new Change(
                        Moment.parse(row.getString("old_opens")),
                        moment(row.getString("old_closes")),
                        Moment.parse(row.getString("opens")),
                        moment(row.getString("closes")),
                        row.getString("why"),
                        row.getString("who"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static JdbcClient.StatementSpec edges(JdbcClient.StatementSpec statement, SchoolYear cycle, WindowRow row) {
        var closes = row.closes();
        return statement
                .param("cycle", cycle.label())
                .param("name", row.window().name())
                .param("opens", row.opens().toString())
                .param("closes", text(closes))
                .param("opensAt", row.opens().opens(row.zone()).atOffset(ZoneOffset.UTC))
                .param(
                        "closesAt",
                        closes == null ? null : closes.closes(row.zone()).atOffset(ZoneOffset.UTC));
    }

    private static Kept kept(ResultSet row, ZoneId zone) throws SQLException {
        return new Kept(
                new WindowRow(
                        Window.valueOf(row.getString("name")),
                        Moment.parse(row.getString("opens")),
                        moment(row.getString("closes")),
                        zone),
                row.getInt("version"));
    }

    private static @Nullable String text(@Nullable Moment moment) {
        return moment == null ? null : moment.toString();
    }

    private static @Nullable Moment moment(@Nullable String text) {
        return text == null ? null : Moment.parse(text);
    }
}
