package org.openseat.programs.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.pack.choices.Announcement;
import org.openseat.pack.choices.ChoicesFiles;
import org.openseat.pack.choices.Street;
import org.openseat.pack.choices.Zone;
import org.openseat.pack.places.GradeSpan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The zones and streets of the map, and the announcements.
@Repository
class MapTables {

    private final JdbcClient sql;

    MapTables(JdbcClient sql) {
        this.sql = sql;
    }

    void save(ChoicesFiles files) {
        var writer = new WKTWriter();
        sql.sql("delete from zone").update();
        files.zones()
                .forEach(zone -> sql.sql("insert into zone values (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                zone.zone(),
                                zone.name(),
                                zone.kind().name(),
                                zone.schools().stream().map(SchoolCode::value).toArray(String[]::new),
                                zone.grades().low().code(),
                                zone.grades().high().code(),
                                writer.write(zone.shape()))
                        .update());
        sql.sql("delete from street").update();
        files.streets()
                .forEach(street -> sql.sql("insert into street values (?, ?)")
                        .params(street.name(), writer.write(street.line()))
                        .update());
        sql.sql("delete from announcement").update();
        files.announcements().forEach(this::save);
    }

    private void save(Announcement one) {
        sql.sql("insert into announcement values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(one.id())
                .param(one.language().toLanguageTag())
                .param(one.audience().name())
                .param(one.title())
                .param(one.text())
                .param(one.link().orElse(null))
                .param(one.owner())
                .param(one.from())
                .param(one.until())
                .update();
    }

    List<Zone> zones() {
        return sql.sql("select * from zone order by name collate names, zone")
                .query((row, n) -> new Zone(
                        row.getString("zone"),
                        row.getString("name"),
                        Zone.Kind.valueOf(row.getString("kind")),
                        Stream.of((String[]) row.getArray("schools").getArray())
                                .map(SchoolCode::new)
                                .toList(),
                        new GradeSpan(
                                Grade.parse(row.getString("low_grade")), Grade.parse(row.getString("high_grade"))),
                        shape(row.getString("shape"))))
                .list();
    }

    List<Street> streets() {
        return sql.sql("select * from street")
                .query((row, n) -> new Street(row.getString("name"), shape(row.getString("line"))))
                .list();
    }

    private static Geometry shape(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalStateException("A shape of the map cannot be read", e);
        }
    }

    /// The newest first.
    List<Announcement> announcements() {
        return sql.sql("select * from announcement order by first_day desc, id")
                .query((row, n) -> new Announcement(
                        row.getString("id"),
                        Announcement.Audience.valueOf(row.getString("audience")),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("title"),
                        row.getString("text"),
                        Optional.ofNullable(row.getString("link")),
                        row.getString("owner"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }
}
