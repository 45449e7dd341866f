package org.openseat.start.database;

import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.openseat.start.CannotStart;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings the tables up to date as their owner, and then says what the role that runs the application may do with them.
///
/// A node that is told no owner makes nothing: it starts when another has brought the tables up to date.
record Migrations(PostgresServer server, DataSource app) implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        var role = JdbcClient.create(app)
                .sql("select current_user")
                .query(String.class)
                .single();
        var owner = JdbcClient.create(
                Objects.requireNonNull(flyway.getConfiguration().getDataSource(), "the owner's connection"));
        if (mayCreate(owner)) {
            flyway.migrate();
            if (!role.equals(
                    owner.sql("select current_user").query(String.class).single())) {
                Rights.give(owner, role);
            }
        } else if (flyway.info().pending().length > 0) {
            throw new CannotStart("The database is older than this Openseat, and " + role
                    + " may not change its tables." + " Start one node with OPENSEAT_DATABASE_OWNER_URL first.");
        }
    }

    private static boolean mayCreate(JdbcClient sql) {
        return sql.sql("select has_schema_privilege(current_schema(), 'create')")
                .query(Boolean.class)
                .single();
    }
}
