package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.pack.TinyPack;
import org.openseat.schools.School;
import org.openseat.schools.directory.Directory;

/// What one node takes the others have, and nodes with copies of different age do not take turns.
class PackNodesTest extends PackIsWatched {

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
