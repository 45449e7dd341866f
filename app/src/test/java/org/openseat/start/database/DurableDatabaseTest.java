package org.openseat.start.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class DurableDatabaseTest {

    @Autowired
    DurableDatabase durability;

    @Value("${local.server.port}")
    int port;

    /// The tests' own server is fast and forgetful: a node on it must not get families.
    @Test
    void a_node_on_a_forgetful_database_lives_but_is_not_ready() {
        assertThat(new Visitor(port).get("/livez").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).get("/readyz").statusCode()).isEqualTo(503);
    }

    @Test
    void it_says_which_settings_make_it_forgetful() {
        assertThat(off(durability.health())).isEqualTo(List.of("fsync", "synchronous_commit"));
    }

    @Test
    void a_database_that_keeps_what_it_said_is_ready_until_one_setting_is_turned_off() throws IOException {
        try (var server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "on").start()) {
            var sql = JdbcClient.create(server.getPostgresDatabase());
            sql.sql("alter database postgres set synchronous_commit = on").update();
            assertThat(health(server).getStatus()).isEqualTo(Status.UP);

            sql.sql("alter system set full_page_writes = off").update();
            sql.sql("select pg_reload_conf()").query(Boolean.class).single();
            for (var look = 0; look < 200 && health(server).getStatus().equals(Status.UP); look++) {
                sql.sql("select pg_sleep(0.02)").query().singleRow();
            }
            assertThat(off(health(server))).isEqualTo(List.of("full_page_writes"));

            sql.sql("alter database postgres set synchronous_commit = off").update();
            assertThat(off(health(server))).isEqualTo(List.of("full_page_writes", "synchronous_commit"));
        }
    }

    private static Health health(EmbeddedPostgres server) {
        return new DurableDatabase(JdbcClient.create(server.getPostgresDatabase())).health();
    }

    private static Object off(Health health) {
        return health.getDetails().getOrDefault("off", List.of());
    }
}
