package org.openseat.permits;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.SchoolCode;
import org.openseat.permits.PermitQueue.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the permit office looks for a request among all of the district's, and counts them by state.
///
/// Every way to find one has an index of its own; a list of all is put together from the newest of each state.
@Repository
public class PermitSearch {

    private static final String BY_NUMBER =
            "select p.id, p.state, p.submitted from permit_request p where p.number = :number";

    private static final String BY_WORDS = """
            select p.id, p.state, p.submitted from permit_request p
             where plain_words(p.answers -> 'child' ->> 'name') @@
                 (select string_agg(quote_literal(lexeme) || ':*', ' & ')::tsquery
                    from unnest(plain_words(translate(:typed, '\\', ' '))))
             union
            select p.id, p.state, p.submitted from permit_request p where p.from_school in (:named)
             union
            select p.id, p.state, p.submitted from permit_request p where p.to_school in (:named)""";

    private final JdbcClient sql;

    PermitSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is looked for: a number, or words of a child's name, or one of these schools; nothing typed finds all.
    public record Search(
            String typed,
            List<SchoolCode> schools,
            @Nullable PermitState state) {

        private String found(int enough) {
            return number().isPresent() ? BY_NUMBER : typed.isBlank() ? newest(enough) : BY_WORDS;
        }

        private Optional<ConfirmationNumber> number() {
            return ConfirmationNumber.read(typed);
        }

        private static String newest(int enough) {
            return """
                    select p.* from unnest(array[:states]) as s (state) cross join lateral (
                        select p.id, p.state, p.submitted from permit_request p where p.state = s.state
                         order by p.submitted desc limit %d) p""".formatted(enough);
        }

        private Map<String, Object> params() {
            var params = new HashMap<String, Object>();
            params.put("states", states());
            params.put("typed", typed);
            params.put("number", number().map(ConfirmationNumber::value).orElse(""));
            // An empty list is no valid SQL; no school has the empty code.
            params.put(
                    "named",
                    schools.isEmpty()
                            ? List.of("")
                            : schools.stream().map(SchoolCode::value).toList());
            return params;
        }

        private List<String> states() {
            return state == null
                    ? Arrays.stream(PermitState.values()).map(PermitState::name).toList()
                    : List.of(state.name());
        }
    }

    /// A page of what was found, newest first.
    public List<Item> list(Search search, int page) {
        var order = "p.submitted desc, p.id";
        var ids = "select p.id from (" + search.found(PermitQueue.PAGE * (page + 1))
                + ") p where p.state in (:states) order by " + order;
        return sql.sql(PermitQueue.lines(ids, page, order))
                .params(search.params())
                .query(PermitQueue::item)
                .list();
    }

    /// How many of those found are in each state; beyond [PermitQueue#MANY] one more.
    public Map<PermitState, Integer> counts(Search search) {
        var counts = new EnumMap<PermitState, Integer>(PermitState.class);
        var most = PermitQueue.MANY + 1;
        sql.sql("select p.state, least(count(*), " + most + ") from (" + search.found(most)
                        + ") p where p.state in (:states) group by p.state")
                .params(search.params())
                .query((row, n) -> counts.put(PermitState.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }
}
