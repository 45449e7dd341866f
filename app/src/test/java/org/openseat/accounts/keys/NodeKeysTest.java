package org.openseat.accounts.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Issue 10, D.6: two nodes, one database.
@AppTest
class NodeKeysTest {

    @Autowired
    JdbcClient sql;

    @TempDir
    Path first;

    @TempDir
    Path second;

    private final String name = UUID.randomUUID() + ".key";

    @Test
    void a_second_node_with_the_same_key_starts() throws IOException {
        var key = new NodeKeys(sql, first).key(name);
        Files.copy(first.resolve(name), second.resolve(name));

        assertThat(new NodeKeys(sql, second).key(name)).isEqualTo(key);
    }

    @Test
    void one_with_a_key_of_its_own_does_not_and_says_which_and_where() throws IOException {
        new NodeKeys(sql, first).key(name);
        KeyFile.readOrMake(second.resolve(name));

        assertThatThrownBy(() -> new NodeKeys(sql, second).key(name))
                .isInstanceOf(WrongKey.class)
                .hasMessageContainingAll(name, second.toString(), "another than");
    }

    @Test
    void one_without_a_key_does_not_either_and_makes_none() {
        new NodeKeys(sql, first).key(name);

        assertThatThrownBy(() -> new NodeKeys(sql, second).key(name))
                .isInstanceOf(WrongKey.class)
                .hasMessageContaining("is missing");
        assertThat(second.resolve(name)).doesNotExist();
    }

    @Test
    void the_database_does_not_know_the_key_itself() throws IOException {
        new NodeKeys(sql, first).key(name);

        assertThat(sql.sql("select fingerprint from node_key where name = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .isNotEqualTo(Files.readString(first.resolve(name)).strip());
    }
}
