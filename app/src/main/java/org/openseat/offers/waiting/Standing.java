package org.openseat.offers.waiting;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where everybody stands on a list, counted when it is read, and what has moved. Who is called next is not said here:
/// the
/// engine chooses.
@Repository
public class Standing {

    private final JdbcClient sql;

    Standing(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param position among all, and `inGroup` among those whom the balance rule counts together
    public record At(int position, int total, int inGroup, int group) {}

    /// One movement of a place.
    public record Moved(OffsetDateTime at, Movement what) {}

    /// By place.
    public Map<UUID, At> of(Pool pool) {
        return sql
                .sql("""
                select id, row_number() over everybody as position, count(*) over () as total,
                       row_number() over alike as in_group, count(*) over (partition by grp) as grp_total
                  from list_place
                 where cycle = :cycle and program = :program and grade = :grade and left_at is null
                window everybody as (order by band, tier, points desc, number, since, id),
                       alike as (partition by grp order by band, tier, points desc, number, since, id)""")
                .param("cycle", pool.cycle().label())
                .param("program", pool.program())
                .param("grade", pool.grade())
                .query((row, n) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new At(
                                row.getInt("position"),
                                row.getInt("total"),
                                row.getInt("in_group"),
                                row.getInt("grp_total"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Newest first.
    public List<Moved> moves(UUID place) {
        return sql.sql("select at, code from list_move where place = ? order by id desc")
                .param(place)
                .query((row, n) ->
                        new Moved(row.getObject("at", OffsetDateTime.class), Movement.valueOf(row.getString("code"))))
                .list();
    }

    /// How many have left a list since a place was taken on it, and why.
    public Map<Movement, Integer> gone(Place place) {
        return sql
                .sql("""
                select left_why, count(*)::int as children from list_place
                 where cycle = :cycle and program = :program and grade = :grade and left_at >= :since
                 group by left_why order by left_why""")
                .param("cycle", place.pool().cycle().label())
                .param("program", place.pool().program())
                .param("grade", place.pool().grade())
                .param("since", place.since().atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(Movement.valueOf(row.getString("left_why")), row.getInt("children")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }
}
