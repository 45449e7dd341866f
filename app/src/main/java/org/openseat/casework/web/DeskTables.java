package org.openseat.casework.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds and counts the lines of a desk. What a reader may know of is part of every question. (R-ROL-3)
///
/// A page is found by an index, and only then are its lines read, so that it costs the same in a district with a
/// hundred thousand requests; nobody counts beyond [#MANY]. (docs/performance.md)
@Repository
class DeskTables {

    static final int PAGE = 25;

    /// Lists are counted up to here; one more stands for all that are longer.
    static final int MANY = 1000;

    private final JdbcClient sql;
    private final Schools schools;

    DeskTables(JdbcClient sql, Schools schools) {
        this.sql = sql;
        this.schools = schools;
    }

    /// A request of a kind.
    record Found(String kind, CaseId id) {}

    List<Found> found(List<Part> parts, Asked asked, SignedIn who, LocalDate today, int from, int most) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var one = parts.size() == 1;
        var ids = parts.stream()
                .map(part -> "(select * from (" + part.ids(asked, from + most) + ") part)")
                .collect(Collectors.joining(" union all "));
        var order = one ? "" : " order by sort " + (asked.sort().isEmpty() ? "desc" : Part.direction(asked)) + ", id";
        return sql.sql("select * from (" + ids + ") found" + order + " limit " + most + " offset " + from)
                .params(params(asked, who, today))
                .query((row, n) -> new Found(
                        one ? parts.getFirst().kind().code() : row.getString("kind"),
                        new CaseId(row.getObject("id", UUID.class))))
                .list();
    }

    int count(Part part, Asked asked, SignedIn who, LocalDate today) {
        return sql.sql(part.counted(asked, MANY + 1))
                .params(params(asked, who, today))
                .query(Integer.class)
                .single();
    }

    /// How many there are in each state.
    Map<String, Integer> states(Part part, Asked asked, SignedIn who, LocalDate today) {
        var counts = new LinkedHashMap<String, Integer>();
        var params = params(asked, who, today);
        params.put("states", part.kind().states());
        var quick = asked.get("q").isEmpty() && part.where().equals("true");
        var question = quick
                ? "select s.state, (select count(*) from (select from %s and k.state = s.state limit %d) n)"
                                .formatted(part.rows(asked), MANY + 1)
                        + " from unnest(array[:states]) s (state)"
                : "select k.state, least(count(*), %d) from %s group by k.state".formatted(MANY + 1, part.rows(asked));
        sql.sql(question)
                .params(params)
                .query((row, n) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    private Map<String, Object> params(Asked asked, SignedIn who, LocalDate today) {
        var typed = asked.get("q");
        var named = typed.isEmpty() ? List.<School>of() : schools.search(typed);
        var params = new HashMap<String, Object>(
                new Words(typed, named.stream().map(School::code).toList()).params());
        params.put("schools", who.schoolCodes());
        params.put("today", today);
        params.put("state", asked.get("state"));
        params.put("year", asked.get("year"));
        params.put("type", asked.get("type"));
        params.put("grade", asked.get("grade"));
        params.put("dueBy", today.plusDays(asked.number("due", 0)));
        params.put("me", who.id().value().toString());
        return params;
    }
}
