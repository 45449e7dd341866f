package org.openseat.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;
import org.openseat.TestPostgres;
import org.openseat.accounts.Visitor;
import org.openseat.start.CannotStart;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The demo stays away from data that is not its own; without the profile there is no trace of it.
@AppTest
class DemoGuardTest {

    private static final String DEMO = "../districts/demo";

    @Autowired
    JdbcClient used;

    @Value("${local.server.port}")
    int port;

    @TempDir
    Path pack;

    @Test
    void it_refuses_a_database_in_use_and_leaves_no_mark() {
        assertThatThrownBy(() -> new DemoGuard(new DemoTable(used), DEMO))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not start on this database");
        assertThat(new DemoTable(used).marked()).isFalse();
    }

    @Test
    void it_marks_an_empty_database_and_knows_it_again_when_it_is_full() {
        var empty = JdbcClient.create(new DriverManagerDataSource(TestPostgres.newDatabase()));
        empty.sql("create table demo (only_one boolean primary key default true, clock_ahead_millis bigint)")
                .update();
        empty.sql("create table family (name text)").update();
        var table = new DemoTable(empty);

        new DemoGuard(table, DEMO);
        empty.sql("insert into family values ('Ruiz')").update();

        assertThat(table.marked()).isTrue();
        new DemoGuard(table, DEMO);
    }

    @ParameterizedTest
    @CsvSource({
        "'demo,yes', true",
        "'demo,\"yes\"', true",
        "'Demo , Yes', true",
        "'demo,no', false",
        "'name,demo', false"
    })
    void a_pack_is_invented_when_it_says_so(String line, boolean invented) throws IOException {
        var file = Files.writeString(pack.resolve("district.csv"), "key,value\nname,Somewhere\n" + line + "\n");

        assertThat(DemoGuard.invented(file)).isEqualTo(invented);
    }

    @Test
    void it_refuses_the_pack_of_a_real_district() throws IOException {
        Files.writeString(pack.resolve("district.csv"), "key,value\nname,Somewhere\n");

        assertThatThrownBy(() -> new DemoGuard(new DemoTable(used), pack.toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--no-demo");
    }

    @Test
    void without_the_profile_its_pages_do_not_exist() {
        var visitor = new Visitor(port);
        for (var page : new String[] {"/demo/mailbox", "/demo/mailbox.json", "/demo/clock"}) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(visitor.get("/language").body()).doesNotContain("demo-strip");
    }
}
