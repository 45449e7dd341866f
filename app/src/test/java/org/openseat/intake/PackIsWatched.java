package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.pack.TinyPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A node has started on a sound pack and watches its folder: where every story of changed files begins.
@NoDistrict
abstract class PackIsWatched {

    @TempDir
    Path folder = Path.of("");

    @Autowired
    PacksTaken packs;

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
}
