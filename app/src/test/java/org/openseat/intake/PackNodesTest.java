package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.TestPostgres;
import org.openseat.pack.TinyPack;
import org.openseat.schools.School;
import org.openseat.schools.directory.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// What one node takes the others have, and nodes with copies of different age do not take turns.
@ActiveProfiles("test")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "openseat.district=")
@ContextConfiguration(initializers = TestPostgres.class)
class PackNodesTest {

    @TempDir
    Path folder = Path.of("");

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext app;

    WatchedPack watched;

    TinyPack pack;

    PackWatch node;

    @BeforeEach
    void a_node_starts_on_a_sound_pack() {
        watched = app.getAutowireCapableBeanFactory().createBean(WatchedPack.class);
        watched.forget();
        pack = TinyPack.in(folder);
        node = watched.node(folder);
        watched.start(node);
        assertThat(watched.schools()).contains("West School");
    }

    @Test
    void what_one_node_takes_the_other_sees_and_takes_no_second_time() {
        var other = watched.node(folder);
        watched.start(other);
        var there = app.getAutowireCapableBeanFactory().createBean(Directory.class);
        there.edition();
        pack.change("schools.csv", "West School", "Wild West School");
        watched.rests(node);
        there.work(WatchedPack.NOW);
        assertThat(there.edition().schools()).extracting(School::name).contains("Wild West School");
        watched.rests(other);
        assertThat(sql.sql("select count(*) from pack_taken")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void two_nodes_with_two_copies_do_not_take_turns(@TempDir Path copy) {
        TinyPack.in(copy);
        var other = watched.node(copy);
        other.first(WatchedPack.NOW.toInstant());
        pack.change("schools.csv", "West School", "Wild West School");
        watched.rests(node);
        for (int i = 0; i < 3; i++) {
            watched.look(other);
            watched.look(node);
        }
        assertThat(watched.schools()).contains("Wild West School");
    }
}
