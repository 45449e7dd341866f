package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.pack.LosAngelesPack;
import org.openseat.pack.Problem;
import org.openseat.pack.TinyPack;
import org.openseat.schools.Address;
import org.openseat.schools.DistrictOffice;
import org.openseat.schools.Residence;
import org.openseat.schools.ResidenceAreas;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Packs are taken whole or not at all, on a database of their own.
@NoDistrict
class PackDeskTest {

    private static final Path DEMO = Path.of("../districts/demo");
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    @TempDir
    Path folder = Path.of("");

    @Autowired
    PackDesk desk;

    @Autowired
    Schools schools;

    @Autowired
    ResidenceAreas areas;

    @Autowired
    DistrictOffice office;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void no_pack_was_taken_last() {
        sql.sql("delete from pack_taken").update();
    }

    @Test
    void the_demo_district_is_taken_whole_and_only_once() {
        var taken = taken(DEMO);

        assertThat(taken.directory().schools()).isEqualTo(schools.all().size()).isGreaterThan(50);
        assertThat(enrolled()).isEqualTo(taken.students().students()).isGreaterThan(4000);
        assertThat(office.info().demo()).isTrue();
        assertThat(desk.takeIn(DEMO, NOW)).isInstanceOf(IntakeAnswer.AlreadyTaken.class);
    }

    @Test
    void a_pin_is_not_kept_as_it_is() {
        taken(DEMO);

        assertThat(sql.sql("select octet_length(pin) from student where district_id = '430000017'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
        assertThat(sql.sql("select count(*) from student s where (to_jsonb(s) - 'pin' - 'id')::text like '%482915%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void another_year_updates_by_id_and_reports_who_is_gone() {
        var pack = TinyPack.in(folder);
        taken(folder);
        var bob = id("2");

        pack.change("students.csv", "1,Ana,One,2016-05-01,4,100,123456,no\n", "");
        pack.change("students.csv", "2,Bob,Two,2017-05-01,3,200,,yes", "2,Robert,Two,2017-05-01,4,200,,no");
        pack.change("schools.csv", "400,,Oak High,senior,affiliated_charter,9,12,,,34.06,-118.31\n", "");
        pack.change("schools.csv", "West School", "Wild West School");
        var reload = taken(folder);

        assertThat(reload.directory().closed()).containsExactly(new SchoolCode("400"));
        assertThat(reload.students()).hasToString("Taken[students=1, gone=1]");
        assertThat(schools.all()).extracting(School::name).containsExactly("East School", "Wild West School");
        assertThat(schools.find(new SchoolCode("400"))).get().returns(false, School::open);
        assertThat(id("2")).isEqualTo(bob);
        assertThat(row("2"))
                .containsEntry("first_name", "Robert")
                .containsEntry("grade", "4")
                .containsEntry("iep", false);
        assertThat(row("1")).containsEntry("enrolled", false).containsEntry("first_name", "Ana");
    }

    @Test
    void a_broken_pack_leaves_everything_as_it_was() {
        var pack = TinyPack.in(folder);
        taken(folder);
        var before = everything();

        pack.change("schools.csv", "East School", "Eastern School");
        pack.change("students.csv", "2017-05-01", "2017-13-01");
        pack.change("students.csv", "4,100", "4,999");

        assertThat(desk.takeIn(folder, NOW)).isInstanceOfSatisfying(IntakeAnswer.Refused.class, refused -> {
            assertThat(refused.problems()).extracting(Problem::line).containsExactly(2, 3);
            assertThat(new PackRefused(refused))
                    .hasMessageContaining("students.csv:2: ")
                    .hasMessageContaining("students.csv:3: ");
        });
        assertThat(everything()).isEqualTo(before);
        assertThat(schools.all()).extracting(School::name).contains("East School");
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        assertThat(desk.takeIn(folder.resolve("nowhere"), NOW)).isInstanceOf(IntakeAnswer.NoPack.class);
    }

    @Test
    void a_school_is_found_by_address_after_a_reload() {
        TinyPack.in(folder);
        taken(folder);

        assertThat(areas.schoolFor(Address.of("17 Oak St", "Two", "90921"), Grade.GRADE_3))
                .isInstanceOfSatisfying(
                        Residence.Found.class,
                        found -> assertThat(found.school().code().value()).isEqualTo("100"));
        assertThat(areas.schoolFor(Address.of("18 Oak St", "Two", "90921"), Grade.GRADE_6))
                .isEqualTo(new Residence.Unknown(Residence.Why.NO_AREA));
    }

    @Test
    void a_thousand_schools_of_a_real_district_are_taken() {
        assumeTrue(
                LosAngelesPack.available(), "skipped: the public school list and calendar are not in ../shared/data");

        var taken = taken(LosAngelesPack.write(folder));

        assertThat(taken.directory().schools()).isEqualTo(1005);
        assertThat(schools.all()).hasSize(1005);
        assertThat(schools.search("venice senior high")).isNotEmpty();
        assertThat(office.info().shortName()).isEqualTo("Los Angeles Unified");
    }

    private IntakeAnswer.Taken taken(Path pack) {
        return switch (desk.takeIn(pack, NOW)) {
            case IntakeAnswer.Taken taken -> taken;
            case IntakeAnswer other -> throw new AssertionError(other);
        };
    }

    private int enrolled() {
        return sql.sql("select count(*) from student where enrolled")
                .query(Integer.class)
                .single();
    }

    private Object id(String districtId) {
        return String.valueOf(row(districtId).get("id"));
    }

    private Map<String, @Nullable Object> row(String districtId) {
        return sql.sql("select * from student where district_id = ?")
                .param(districtId)
                .query()
                .singleRow();
    }

    private List<String> everything() {
        return sql.sql("""
                select s::text from school s union all select s::text from student s union all select d::text from district d
                union all select a::text from attendance_area a union all select p::text from pack_taken p order by 1
                """).query((row, n) -> row.getString(1)).list();
    }
}
