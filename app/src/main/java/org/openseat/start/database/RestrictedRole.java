package org.openseat.start.database;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Not ready for families while the application runs as a role that could change tables, or rows that are kept as
/// they were written: whoever gets into the application could then rewrite what happened.
@Component("rights")
class RestrictedRole implements HealthIndicator {

    private final JdbcClient jdbc;

    RestrictedRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        var open = open();
        return open.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("open", open).build();
    }

    /// The tables that the role owns or may change against their word; every table for one that may do everything.
    private List<String> open() {
        return jdbc.sql("""
                        select c.relname from pg_class c
                         where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                           and (pg_has_role(c.relowner, 'USAGE')
                                or has_table_privilege(c.oid, 'TRUNCATE')
                                or has_table_privilege(c.oid, 'TRIGGER')
                                or (has_table_privilege(c.oid, 'UPDATE') or has_table_privilege(c.oid, 'DELETE'))
                                   and exists (select from pg_trigger g join pg_proc p on p.oid = g.tgfoid
                                                where g.tgrelid = c.oid and p.proname in (%s)))
                        union all
                        select 'schema ' || current_schema() where has_schema_privilege(current_schema(), 'CREATE')
                        order by 1
                        """.formatted(Rights.KEPT))
                .query((row, n) -> row.getString(1))
                .list();
    }
}
