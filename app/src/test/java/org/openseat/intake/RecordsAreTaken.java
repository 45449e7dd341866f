package org.openseat.intake;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.pack.TinyPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A pack with what the school's systems say was taken: where every story of changed records begins.
@NoDistrict
abstract class RecordsAreTaken {

    @TempDir
    Path folder = Path.of("");

    @Autowired
    JdbcClient sql;

    TakenRecords taken;

    TinyPack pack;

    @BeforeEach
    void a_pack_with_records_was_taken(@Autowired ApplicationContext app) {
        taken = app.getAutowireCapableBeanFactory().createBean(TakenRecords.class);
        pack = taken.begin(folder);
    }
}
