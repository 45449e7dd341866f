package org.openseat.cases.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/// Finds the requests of a kind whose table keeps each whole in the column `request`, and beside it what is asked for.
///
/// Conditions call a row `k`. How a request is written stays with its kind, which knows its columns.
///
/// @param <R> the request
public final class KeptRequests<R> {

    private static final Map<String, Object> NOTHING = Map.of();

    private final JdbcClient sql;
    private final JsonMapper json;
    private final String table;
    private final Class<R> type;

    public KeptRequests(JdbcClient sql, JsonMapper json, String table, Class<R> type) {
        this.sql = sql;
        this.json = json;
        this.table = table;
        this.type = type;
    }

    /// The request as the column keeps it.
    public String written(R request) {
        return json.writerFor(type).writeValueAsString(request);
    }

    public Optional<R> find(CaseId id) {
        return find(id, "true", NOTHING);
    }

    /// The request, if it fits the condition, such as what its reader may know of.
    public Optional<R> find(CaseId id, String where, Map<String, ?> with) {
        return one("select k.request from %s k where k.id = :id and (" + where + ")", id, with);
    }

    /// The request, held until the end of this transaction.
    public Optional<R> lock(CaseId id) {
        return one("select k.request from %s k where k.id = :id for update", id, NOTHING);
    }

    /// The same, unless somebody holds it already.
    public Optional<R> take(CaseId id) {
        return one("select k.request from %s k where k.id = :id for update skip locked", id, NOTHING);
    }

    /// The request, if this family is linked to its child today. (R-ACC-17, R-ACC-18)
    public Optional<R> findForFamily(CaseId id, AccountId family) {
        return one("""
                select k.request from %s k
                  join may_act_for m on m.student = k.student and m.account = :family
                 where k.id = :id""", id, Map.of("family", family.value()));
    }

    /// Every request for this child, newest first, if the family is linked to the child today.
    public List<R> ofChild(StudentId child, AccountId family) {
        return list("""
                select k.request from %s k
                  join may_act_for m on m.student = k.student and m.account = :family
                 where k.student = :child order by k.submitted desc""", Map.of("child", child.value(), "family", family.value()));
    }

    public List<R> list(Collection<CaseId> ids) {
        return list(
                "select k.request from %s k where k.id in (:ids)",
                Map.of("ids", ids.stream().map(CaseId::value).toList()));
    }

    /// The requests that fit the condition, which may end in an order and a limit.
    public List<R> where(String condition, Map<String, ?> with) {
        return list("select k.request from %s k where " + condition, with);
    }

    /// Those that fit, by id, the next so many after one: a round looks at them page by page.
    public List<CaseId> next(String where, Map<String, ?> with, CaseId after, int most) {
        return asked("select k.id from %s k where (" + where + ") and k.id > :after order by k.id limit :most", with)
                .param("after", after.value())
                .param("most", most)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    private Optional<R> one(String select, CaseId id, Map<String, ?> with) {
        return asked(select, with).param("id", id.value()).query(this::request).optional();
    }

    private List<R> list(String select, Map<String, ?> with) {
        return asked(select, with).query(this::request).list();
    }

    private StatementSpec asked(String select, Map<String, ?> with) {
        return sql.sql(select.replace("%s", table)).params(with);
    }

    private R request(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("request"), type);
    }
}
