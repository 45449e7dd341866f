package org.openseat.start.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.start.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The PostgreSQL of `bin/run` lets nobody in without its password, on this machine either.
class EmbeddedServerTest {

    @TempDir
    Path data;

    @Test
    void it_asks_for_a_password_that_only_its_folder_knows() throws IOException {
        try (var server = EmbeddedServer.start(data)) {
            assertThat(asked(server.jdbcUrl())).isEqualTo("openseat_app");
            assertThat(asked(server.ownerUrl().orElseThrow())).isEqualTo("openseat_owner");
            assertThat(isSuperuser(server.jdbcUrl())).isFalse();

            var stranger = server.postgres().getJdbcUrl("postgres", "postgres");
            assertThatThrownBy(() -> asked(stranger)).hasStackTraceContaining("no password was provided");
            assertThatThrownBy(() -> asked(stranger + "&password=postgres"))
                    .hasStackTraceContaining("password authentication failed");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres-passwords"))))
                .isEqualTo("rw-------");
        assertThat(data.resolve("postgres-first-password")).doesNotExist();
        assertThat(Files.readString(data.resolve("postgres/pg_hba.conf"))).doesNotContainPattern("(?m)^\\w.*trust$");
    }

    @Test
    void the_same_passwords_open_it_after_a_restart_and_without_them_it_says_what_is_missing() throws IOException {
        String before;
        try (var server = EmbeddedServer.start(data)) {
            before = server.passwords().app();
        }
        try (var server = EmbeddedServer.start(data)) {
            assertThat(server.passwords().app()).isEqualTo(before);
            assertThat(asked(server.jdbcUrl())).isEqualTo("openseat_app");
        }
        Files.delete(data.resolve("postgres-passwords"));
        assertThatThrownBy(() -> Passwords.of(data.resolve("postgres")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("postgres-passwords");
    }

    private static String asked(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url))
                .sql("select current_user")
                .query(String.class)
                .single();
    }

    private static boolean isSuperuser(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url))
                .sql("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
    }
}
