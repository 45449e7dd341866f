package org.openseat.intake;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.schools.directory.Directory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A district whose files are watched, as a test lets it start, look and forget.
class WatchedPack {

    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T10:00-08:00[America/Los_Angeles]");

    private final PackDesk desk;
    private final PacksTaken packs;
    private final Directory directory;
    private final Schools schools;
    private final JdbcClient sql;
    private final String owner;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Map<PackWatch, Path> folders = new HashMap<>();

    WatchedPack(
            PackDesk desk,
            PacksTaken packs,
            Directory directory,
            Schools schools,
            JdbcClient sql,
            @Value("${openseat.database-owner-url}") String owner) {
        this.desk = desk;
        this.packs = packs;
        this.directory = directory;
        this.schools = schools;
        this.sql = sql;
        this.owner = owner;
    }

    /// As if no pack had ever been taken.
    void forget() {
        for (var table : List.of("pack_taken", "pack_refused", "day_off", "school_year", "policy_number")) {
            sql.sql("delete from " + table).update();
        }
    }

    PackWatch node(Path folder) {
        var node = new PackWatch(desk, packs, meters, folder.toString());
        folders.put(node, folder);
        return node;
    }

    void start(PackWatch node) {
        start(node, directory);
    }

    void start(PackWatch node, Directory known) {
        var folder = String.valueOf(folders.get(node));
        new IntakeAtStart(node, desk, known, folder, Clock.fixed(NOW.toInstant(), ZoneId.of("UTC"))).start();
    }

    void look(PackWatch node) {
        node.work(NOW);
    }

    /// Two looks between which nobody writes.
    void rests(PackWatch node) {
        look(node);
        look(node);
    }

    List<String> schools() {
        return schools.all().stream().map(School::name).toList();
    }

    /// What operators see.
    double refused() {
        return meters.get("openseat.pack.refused").gauge().value();
    }

    /// The application itself may not change a table.
    void asOwner(String statement) {
        JdbcClient.create(new DriverManagerDataSource(owner)).sql(statement).update();
    }
}
