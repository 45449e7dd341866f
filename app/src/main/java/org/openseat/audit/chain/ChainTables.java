package org.openseat.audit.chain;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of the chain: links are added, never changed.
@Repository
class ChainTables {

    /// The kinds of line, as the view `log_line` names them; asking the view would read the whole log.
    static final List<String> SOURCES = List.of(
            "case_event", "opening", "court_order", "court_order.lifted", "guardian_link", "guardian_link.ended");

    private static final long LOCK = 0x636861696EL;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ChainTables(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /// A line that has no place yet.
    record New(String source, String ref, long ord, String line) {}

    /// Whether this node may add links until the end of the transaction; no other does meanwhile.
    boolean hold() {
        return sql.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    Chain end() {
        return sql.sql("select place, hash from chain_link order by place desc limit 1")
                .query((row, number) -> new Chain(row.getLong("place"), row.getString("hash")))
                .optional()
                .orElse(Chain.START);
    }

    /// Where to look for what is new: nothing that is written below this number is still under way, as it was
    /// reached an hour ago. Numbers are handed out before a transaction ends, so later lines may have lower ones.
    long reached(String source) {
        return sql.sql("""
                        select ord from chain_link
                         where source = :source and chained < now() - interval '1 hour' order by place desc limit 1
                        """).param("source", source).query(Long.class).optional().orElse(Long.MIN_VALUE);
    }

    List<New> fresh(String source, long above, int most) {
        return sql.sql("""
                        select l.source, l.ref, l.ord, l.line from log_line l
                         where l.source = :source and l.ord > :above
                           and not exists (select from chain_link c where c.source = l.source and c.ref = l.ref)
                         order by l.ord, l.ref limit :most
                        """)
                .param("source", source)
                .param("above", above)
                .param("most", most)
                .query((row, number) -> new New(
                        row.getString("source"), row.getString("ref"), row.getLong("ord"), row.getString("line")))
                .list();
    }

    void add(List<New> lines, List<Chain.Link> links) {
        batches.batchUpdate(
                "insert into chain_link (place, source, ref, ord, digest, hash) values (?, ?, ?, ?, ?, ?)",
                java.util.stream.IntStream.range(0, lines.size())
                        .mapToObj(i -> new Object[] {
                            links.get(i).place(),
                            lines.get(i).source(),
                            lines.get(i).ref(),
                            lines.get(i).ord(),
                            links.get(i).digest(),
                            links.get(i).hash()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into chain_salt (place, salt) values (?, ?)",
                links.stream()
                        .map(link -> new Object[] {link.place(), link.salt()})
                        .toList());
    }

    /// Publishes the end of the chain for a day, once.
    void publish(LocalDate day, Chain end) {
        sql.sql("insert into chain_head (day, place, hash) values (:day, :place, :hash) on conflict do nothing")
                .param("day", Date.valueOf(day))
                .param("place", end.place())
                .param("hash", end.hash())
                .update();
    }

    boolean published(LocalDate day) {
        return sql.sql("select exists (select from chain_head where day = :day)")
                .param("day", Date.valueOf(day))
                .query(Boolean.class)
                .single();
    }

    List<Head> heads() {
        return sql.sql("select day, place, hash from chain_head order by day desc")
                .query((row, number) ->
                        new Head(row.getDate("day").toLocalDate(), row.getLong("place"), row.getString("hash")))
                .list();
    }
}
