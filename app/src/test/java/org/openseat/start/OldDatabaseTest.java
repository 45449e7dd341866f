package org.openseat.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.TestPostgres;

/// A database from before the migrations were folded is met by a sentence that says what to do.
class OldDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void a_database_with_the_old_migrations_is_not_touched_and_its_operator_is_told() throws IOException {
        Files.writeString(folder.resolve("V001__news.sql"), "create table event_publication (id uuid)");
        var old = TestPostgres.newDatabase();
        flyway(old, "filesystem:" + folder).migrate();

        var failure = catchThrowable(() -> flyway(old, "classpath:db/migration").migrate());

        assertThat(CannotStartReport.said(failure))
                .hasValueSatisfying(line -> assertThat(line).contains("Delete the data folder"));
    }

    private static Flyway flyway(String url, String where) {
        return Flyway.configure()
                .dataSource(url, "openseat_owner", "")
                .locations(where)
                .load();
    }
}
