package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.openseat.permits.Town;

/// Magnets and independent charters take their own applications, and a home that the map does not know is pinned by the
/// house next to it: nobody picks a school of residence. (BUL-5347 §VI.A, R-MAG-2)
@AppTest
class WhereAPermitLeadsTest extends AnaApplies {

    @ParameterizedTest
    @ValueSource(strings = {"Lumen STEM Magnet", "Camino Añil Charter Academy"})
    void a_permit_leads_neither_to_a_magnet_nor_to_an_independent_charter(String school) {
        var application = Applicant.begin(parent, tomas).answers("year").answers("home");
        assertThat(parent.get(application.draft + "/schools").body()).doesNotContain(school);

        var asked = application.types("schools", Map.of("to", school));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("That school takes its own applications");
    }

    @Test
    void nor_does_it_lead_to_a_magnet_program_on_a_regular_campus() {
        var application = Applicant.begin(parent, tomas).asksFor("SPECIALIZED_PROGRAM");
        var asked = application.types("program", Map.of("name", "Harbor Music Magnet", "atResidence", "NO"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("A magnet program takes its own applications");
    }

    @Test
    void a_home_that_is_not_found_is_pinned_by_the_house_next_to_it() {
        var application = Applicant.begin(parent, tomas)
                .answers("year")
                .answers("home", Applicant.but("home", Map.of("street", "77 New Builders Row")));
        assertThat(parent.get(application.draft + "/schools").body())
                .contains("the house next to yours")
                .doesNotContain("name=\"from\"");

        var unknown = application.types("schools", Map.of("to", "Harbor Middle School", "near", "79 New Builders Row"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("Our map does not know this house either");
        var forced = application.types("schools", Map.of("to", "Harbor Middle School", "from", "8017"));
        assertThat(forced.statusCode()).as("picked without a pin").isEqualTo(422);

        application.answers("schools", Map.of("to", "Harbor Middle School", "near", Town.HOME.street()));
        assertThat(parent.get(application.draft + "/schools").body()).contains("Kestrel Middle School");
    }
}
