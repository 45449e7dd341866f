package org.openseat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// One real PostgreSQL for the whole test run, and a database of its own for each Spring context, in which the
/// application is the guest that it is everywhere: it owns nothing.
public class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String OWNER = "openseat_owner";
    private static final String APP = "openseat_app";

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static void roles(EmbeddedPostgres postgres) {
            execute(postgres, "create role " + OWNER + " login");
            execute(postgres, "create role " + APP + " login");
        }

        static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setRegisterShutdownHook(false)
                        .start();
                roles(postgres);
                // After the Spring contexts, or their farewells to the database would wait for it in vain.
                SpringApplication.getShutdownHandlers().add(() -> close(postgres));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = create();
        TestPropertyValues.of(
                        "openseat.database-url=" + Server.POSTGRES.getJdbcUrl(APP, name),
                        "openseat.database-owner-url=" + Server.POSTGRES.getJdbcUrl(OWNER, name))
                .applyTo(context);
    }

    /// The address of a new, empty database, for its owner.
    public static String newDatabase() {
        return Server.POSTGRES.getJdbcUrl(OWNER, create());
    }

    private static String create() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute(Server.POSTGRES, "create database " + name + " owner " + OWNER);
        return name;
    }

    private static void execute(EmbeddedPostgres postgres, String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
