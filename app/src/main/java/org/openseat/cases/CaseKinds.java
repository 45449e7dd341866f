package org.openseat.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The kinds of request that this district takes.
@Component
public class CaseKinds {

    private final ObjectProvider<CaseKind> kinds;
    private final JdbcClient sql;

    /// Asked for late: a kind is made of services that use the shared rooms.
    CaseKinds(ObjectProvider<CaseKind> kinds, JdbcClient sql) {
        this.kinds = kinds;
        this.sql = sql;
    }

    public List<CaseKind> all() {
        return kinds.stream().toList();
    }

    public CaseKind get(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// The kind of a case; empty when there is none with this key.
    public Optional<CaseKind> of(CaseId id) {
        return sql.sql("select kind from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(this::get);
    }
}
