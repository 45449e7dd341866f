package org.openseat.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `operations.csv`: every area of the district has an office where appeals are decided last. (BUL-5347 §V.B.8)
class OperationsFileTest {

    private static final String HEADING = "area,name,address,city,zip,phone,email,administrators\n";
    private static final String EAST = "East,East Office,1 Oak Street,Two,90921,555-0100,east.office@two.example,A1\n";
    private static final String WEST = "West,West Office,2 Oak Street,Two,90921,555-0101,west.office@two.example,A1\n";

    @TempDir
    Path folder = Path.of("");

    TinyPack pack;

    @BeforeEach
    void a_sound_pack_with_two_areas() {
        pack = TinyPack.in(folder);
        pack.write("schools.csv", """
                code,name,level,kind,low_grade,high_grade,region,zip,latitude,longitude
                100,East School,elementary,district,K,5,East,90921,34.05,-118.25
                200,West School,elementary,district,K,5,West,90921,34.05,-118.35
                400,Oak High,senior,affiliated_charter,9,12,West,,34.06,-118.31
                """);
        pack.change("staff.csv", "D1,", "A1,Oona Last,Operations Administrator,oona@two.example,appeals,\nD1,");
    }

    @Test
    void an_office_for_every_area_is_sound() {
        pack.write("operations.csv", HEADING + EAST + WEST);
        assertThat(pack.problems()).isEmpty();
        assertThat(((Reading.Sound) DistrictPack.read(folder)).pack().operations())
                .extracting(OperationsOffice::administrators)
                .containsOnly(Set.of("A1"));
    }

    @Test
    void an_area_without_an_office_is_refused() {
        pack.write("operations.csv", HEADING + EAST);
        assertThat(pack.problems())
                .containsExactly(
                        "operations.csv: names no office for the area West, from which 2 schools are run; add a line");
    }

    @Test
    void who_decides_must_have_the_role() {
        pack.write("operations.csv", HEADING + EAST + WEST.replace(",A1", ",D1"));
        assertThat(pack.problems())
                .containsExactly("operations.csv:3: there is nobody D1 with the role appeals in staff.csv");
    }

    /// R-APL-1: a district that names nobody of the committee learns it from the load, not from the first appeal.
    @Test
    void a_district_without_an_appeals_committee_is_told() {
        pack.write("operations.csv", HEADING + EAST + WEST);
        var note = "staff.csv: names nobody with the role committee; nobody can decide an appeal between districts";
        assertThat(DistrictPack.read(folder).notes())
                .extracting(Object::toString)
                .contains(note);
        pack.change("staff.csv", "D1,", "C1,Una Jury,Member,una@two.example,committee,\nD1,");
        assertThat(DistrictPack.read(folder).notes())
                .extracting(Object::toString)
                .doesNotContain(note);
    }
}
