package org.openseat.start.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever gets into the application gets no further than it: the role it runs as owns nothing.
@AppTest
class DatabaseRolesTest {

    @Autowired
    JdbcClient app;

    @Autowired
    @Qualifier("owner")
    javax.sql.DataSource owner;

    @Autowired
    RestrictedRole rights;

    @Test
    void the_applications_role_owns_nothing_and_is_ready_for_families() {
        assertThat(app.sql("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(rights.health().getStatus()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table case_event disable trigger all",
                "alter table case_event add column more text",
                "drop table case_event",
                "truncate case_event",
                "update case_event set at = now()",
                "delete from case_event",
                "delete from message",
                "delete from letter",
                "update flyway_schema_history set success = false",
                "create table mine (id int)",
                "create or replace function never_again() returns trigger language plpgsql as 'begin return new; end'",
                "set session_replication_role = replica",
                "create role another",
                "copy case_event to program 'cat'"
            })
    void the_applications_role_can_change_no_table_and_nothing_that_is_kept(String attempt) {
        assertThatThrownBy(() -> app.sql(attempt).update())
                .rootCause()
                .hasMessageMatching("ERROR: (permission denied|must be owner).*");
    }

    /// The trigger holds the owner too, against a slip in a migration.
    @Test
    void not_even_the_owner_changes_what_is_kept() {
        assertThatThrownBy(() -> JdbcClient.create(owner)
                        .sql("update case_event set at = now()")
                        .update())
                .hasMessageContaining("kept as they were written");
    }

    @Test
    void a_node_that_runs_as_the_owner_is_not_ready_and_says_why() {
        var health = new RestrictedRole(JdbcClient.create(owner)).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("open"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsAll(List.of("case_event", "letter", "schema public"));
    }
}
