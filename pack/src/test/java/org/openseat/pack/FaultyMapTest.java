package org.openseat.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A map program shows no lines and often writes only one: a problem names feature, school and place.
class FaultyMapTest {
    private static final String MAP = "attendance-areas.geojson";

    @TempDir
    Path folder = Path.of("");

    TinyPack pack;

    @BeforeEach
    void a_map_of_one_long_line() {
        pack = TinyPack.in(folder);
        pack.write(MAP, pack.text(MAP).replace("\n", " "));
    }

    /// faults/areas-one-30-degrees-east
    @Test
    void an_area_far_from_all_schools_is_a_slip_of_the_pen() {
        pack.write(
                MAP,
                pack.text(MAP)
                        .replace("-118.4", "-88.4")
                        .replace("-118.3, 34.0], [-118.3, 34.1], [-88", "-88.3, 34.0], [-88.3, 34.1], [-88"));
        assertThat(pack.problems())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(
                                MAP + ":1: feature 2, West School (school 200) near -88.4, 34.0: lies or reaches 17")
                        .contains("check the longitudes"));
    }

    /// faults/areas-three-faults-all-on-line-1
    @Test
    void every_fault_of_one_line_names_its_feature_school_and_place() {
        pack.write(
                MAP,
                pack.text(MAP)
                        .replace("\"100\", \"low_grade\": \"K\"", "\"100\", \"low_grade\": \"KG\"")
                        .replace("\"school\": \"200\"", "\"school\": 200.0"));
        assertThat(pack.problems())
                .containsExactly(
                        MAP + ":1: feature 1, East School (school 100) near -118.3, 34.0: has low_grade \"KG\" and"
                                + " high_grade \"5\"; write each as TK, K or 1 to 12, the lower first",
                        MAP + ":1: feature 2 (school 200.0) near -118.4, 34.0: there is no school 200.0 in schools.csv;"
                                + " a code is text and not a number: write \"200\"");
    }

    @Test
    void an_overlap_names_both_features_and_a_point_of_it() {
        pack.write(
                MAP,
                pack.text(MAP)
                        .replace(
                                "[-118.3, 34.0], [-118.3, 34.1], [-118.4",
                                "[-118.25, 34.0], [-118.25, 34.1], [-118.4"));
        assertThat(pack.problems())
                .singleElement()
                .asString()
                .contains(
                        "feature 2, West School (school 200)",
                        "overlaps the area of feature 1, East School (school 100)")
                .contains("near -118.27500, 34.05000");
    }
}
