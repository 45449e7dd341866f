package org.openseat.start.database;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Not ready for families while PostgreSQL could lose what it said it kept.
///
/// The settings are looked at on a connection of ours: `synchronous_commit` may be off for one database or user only.
@Component("durability")
class DurableDatabase implements HealthIndicator {

    private final JdbcClient jdbc;

    DurableDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        var off = off();
        return off.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("off", off).build();
    }

    private List<String> off() {
        return jdbc.sql("""
                        select name from pg_settings
                         where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
                         order by name
                        """).query((row, number) -> row.getString("name")).list();
    }
}
