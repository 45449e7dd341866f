package org.openseat.schools.directory;

import java.util.List;
import org.locationtech.jts.io.WKTWriter;
import org.openseat.pack.District;
import org.openseat.pack.places.AddressRange;
import org.openseat.pack.places.AttendanceArea;
import org.openseat.pack.places.Place;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes a pack's district, schools, areas and streets into their tables.
final class SchoolRows {

    private SchoolRows() {}

    static void save(JdbcTemplate batches, District district) {
        batches.update("delete from district");
        batches.update("""
                insert into district (name, short_name, current_year, time_zone, address, phone, email, website,
                    policy, county_name, county_address, county_phone, county_hours, county_website,
                    signer_name, signer_title, signer_office, appeal_body, demo)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, new Object[] {
            district.name(),
            district.shortName(),
            district.currentYear().label(),
            district.timeZone().getId(),
            district.address().orElse(null),
            district.phone().orElse(null),
            district.email().orElse(null),
            district.website().orElse(null),
            district.policy().orElse(null),
            district.county().map(District.County::name).orElse(null),
            district.county().flatMap(District.County::address).orElse(null),
            district.county().flatMap(District.County::phone).orElse(null),
            district.county().flatMap(District.County::hours).orElse(null),
            district.county().flatMap(District.County::website).orElse(null),
            district.signature().name(),
            district.signature().title(),
            district.signature().office(),
            district.appealBody().name(),
            district.demo()
        });
    }

    static void saveSchools(JdbcTemplate batches, List<org.openseat.pack.School> schools) {
        batches.batchUpdate("""
                insert into school (code, cds_code, name, level, kind, low_grade, high_grade, region, address, city, zip,
                    phone, email, principal, latitude, longitude)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set
                    cds_code = excluded.cds_code, name = excluded.name, level = excluded.level, kind = excluded.kind,
                    low_grade = excluded.low_grade, high_grade = excluded.high_grade, region = excluded.region,
                    address = excluded.address, city = excluded.city, zip = excluded.zip, phone = excluded.phone,
                    email = excluded.email, principal = excluded.principal, latitude = excluded.latitude,
                    longitude = excluded.longitude, open = true
                """, schools.stream().map(SchoolRows::row).toList());
    }

    private static Object[] row(org.openseat.pack.School school) {
        var contact = school.contact();
        return new Object[] {
            school.code().value(),
            school.cdsCode().orElse(null),
            school.name(),
            school.level().name(),
            school.kind().name(),
            school.grades().low().code(),
            school.grades().high().code(),
            school.region().orElse(null),
            contact.address().orElse(null),
            contact.city().orElse(null),
            contact.zip().orElse(null),
            contact.phone().orElse(null),
            contact.email().orElse(null),
            contact.principal().orElse(null),
            contact.place().map(Place::latitude).orElse(null),
            contact.place().map(Place::longitude).orElse(null)
        };
    }

    static void saveAreas(JdbcTemplate batches, List<AttendanceArea> areas) {
        var writer = new WKTWriter();
        batches.batchUpdate(
                "insert into attendance_area (school, low_grade, high_grade, shared, shape) values (?, ?, ?, ?, ?)",
                areas.stream()
                        .map(area -> new Object[] {
                            area.school().value(),
                            area.grades().low().code(),
                            area.grades().high().code(),
                            area.shared(),
                            writer.write(area.shape())
                        })
                        .toList());
    }

    static void saveAddresses(JdbcTemplate batches, List<AddressRange> addresses) {
        batches.batchUpdate(
                """
                insert into address_range (street, low, high, side, city, zip, latitude, longitude)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                addresses.stream()
                        .map(range -> new Object[] {
                            range.street(),
                            range.from(),
                            range.to(),
                            range.side().name(),
                            range.city(),
                            range.zip(),
                            range.place().latitude(),
                            range.place().longitude()
                        })
                        .toList());
    }
}
