package org.openseat.schools.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.DistrictPack;
import org.openseat.pack.places.AddressRange;
import org.openseat.pack.places.AttendanceArea;
import org.openseat.pack.places.GradeSpan;
import org.openseat.pack.places.Place;
import org.openseat.schools.DistrictInfo;
import org.openseat.schools.School;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of the district, its schools, areas and streets.
@Repository
class SchoolTables {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    SchoolTables(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void saveSchools(DistrictPack pack) {
        SchoolRows.saveSchools(batches, pack.schools());
    }

    void save(DistrictPack pack) {
        SchoolRows.save(batches, pack.district());
        sql.sql("update school set open = false").update();
        saveSchools(pack);
        sql.sql("delete from attendance_area").update();
        SchoolRows.saveAreas(batches, pack.areas());
        sql.sql("delete from address_range").update();
        SchoolRows.saveAddresses(batches, pack.addresses());
        sql.sql("delete from operations_office").update();
        OperationsRows.save(batches, pack.operations());
    }

    Optional<DistrictInfo> district() {
        return sql.sql("select * from district")
                .query((row, n) -> new DistrictInfo(
                        row.getString("name"),
                        row.getString("short_name"),
                        SchoolYear.parse(row.getString("current_year")),
                        ZoneId.of(row.getString("time_zone")),
                        Optional.ofNullable(row.getString("address")),
                        Optional.ofNullable(row.getString("phone")),
                        Optional.ofNullable(row.getString("email")),
                        Optional.ofNullable(row.getString("website")),
                        Optional.ofNullable(row.getString("policy")),
                        county(row),
                        new DistrictInfo.Signature(
                                row.getString("signer_name"),
                                row.getString("signer_title"),
                                row.getString("signer_office")),
                        DistrictInfo.AppealBody.valueOf(row.getString("appeal_body")),
                        row.getBoolean("demo")))
                .optional();
    }

    private static Optional<DistrictInfo.County> county(ResultSet row) throws SQLException {
        var name = row.getString("county_name");
        return name == null
                ? Optional.empty()
                : Optional.of(new DistrictInfo.County(
                        name,
                        Optional.ofNullable(row.getString("county_address")),
                        Optional.ofNullable(row.getString("county_phone")),
                        Optional.ofNullable(row.getString("county_hours")),
                        Optional.ofNullable(row.getString("county_website"))));
    }

    List<SchoolCode> open() {
        return sql.sql("select code from school where open order by code")
                .query((row, n) -> new SchoolCode(row.getString("code")))
                .list();
    }

    List<School> all() {
        return sql.sql("select * from school order by name collate names, code")
                .query((row, n) -> new School(
                        new SchoolCode(row.getString("code")),
                        row.getString("name"),
                        School.Level.valueOf(row.getString("level")),
                        School.Kind.valueOf(row.getString("kind")),
                        Grade.parse(row.getString("low_grade")),
                        Grade.parse(row.getString("high_grade")),
                        Optional.ofNullable(row.getString("region")),
                        new School.Contact(
                                Optional.ofNullable(row.getString("address")),
                                Optional.ofNullable(row.getString("city")),
                                Optional.ofNullable(row.getString("zip")),
                                Optional.ofNullable(row.getString("phone")),
                                Optional.ofNullable(row.getString("email")),
                                Optional.ofNullable(row.getString("principal")),
                                place(row)),
                        row.getBoolean("open")))
                .list();
    }

    private static Optional<Place> place(ResultSet row) throws SQLException {
        return row.getObject("latitude") == null
                ? Optional.empty()
                : Optional.of(new Place(row.getDouble("latitude"), row.getDouble("longitude")));
    }

    List<AttendanceArea> areas() {
        return sql.sql("select * from attendance_area")
                .query((row, n) -> area(
                        new SchoolCode(row.getString("school")),
                        new GradeSpan(
                                Grade.parse(row.getString("low_grade")), Grade.parse(row.getString("high_grade"))),
                        row.getBoolean("shared"),
                        row.getString("shape")))
                .list();
    }

    private static AttendanceArea area(SchoolCode school, GradeSpan grades, boolean shared, String shape) {
        try {
            return new AttendanceArea(school, grades, shared, new WKTReader().read(shape));
        } catch (ParseException e) {
            throw new IllegalStateException("The area of school " + school + " cannot be read", e);
        }
    }

    List<AddressRange> addresses() {
        return sql.sql("select * from address_range")
                .query((row, n) -> new AddressRange(
                        row.getString("street"),
                        row.getInt("low"),
                        row.getInt("high"),
                        AddressRange.Side.valueOf(row.getString("side")),
                        row.getString("city"),
                        row.getString("zip"),
                        new Place(row.getDouble("latitude"), row.getDouble("longitude"))))
                .list();
    }
}
