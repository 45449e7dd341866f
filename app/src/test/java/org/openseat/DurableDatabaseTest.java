package org.openseat;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.accounts.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class DurableDatabaseTest {

    @Value("${local.server.port}")
    int port;

    /// The tests' own server is fast and forgetful: a node on it must not get families.
    @Test
    void a_node_on_a_forgetful_database_lives_but_is_not_ready() {
        assertThat(new Visitor(port).get("/actuator/health/liveness").statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port).get("/actuator/health/readiness").statusCode())
                .isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            on,  on,  on,  UP
            off, on,  on,  DOWN
            on,  off, on,  DOWN
            on,  on,  off, DOWN
            """)
    void each_of_the_three_settings_counts(String fsync, String pages, String commit, String status)
            throws IOException, SQLException {
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", fsync)
                .setServerConfig("full_page_writes", pages)
                .setServerConfig("synchronous_commit", commit)
                .start()) {
            var health = new DurableDatabase(JdbcClient.create(server.getPostgresDatabase())).health();

            assertThat(health.getStatus()).isEqualTo(new Status(status));
        }
    }
}
