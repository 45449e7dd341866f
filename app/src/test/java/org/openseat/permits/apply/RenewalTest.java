package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.permits.Town;

/// A permit is asked for anew each year: what is known stands in the fields, and only a permit in our records
/// counts as a renewal. (R-IDP-3, R-IDP-20, G10)
@AppTest
class RenewalTest extends AnaApplies {

    @Test
    void last_years_answers_stand_in_the_fields_and_the_request_is_a_renewal() {
        town.granted(ana, tomas, Town.on("2026-03-02"));
        var application = Applicant.begin(parent, tomas)
                .answers("year", Applicant.but("year", Map.of("kind", "renewal")))
                .answers("home");
        for (var stands : Map.of(
                        "schools", "value=\"Harbor Middle School\"",
                        "reason", "I work at a bakery near Harbor",
                        "parent", "(805) 555-0142")
                .entrySet()) {
            assertThat(parent.get(application.draft + "/" + stands.getKey()).body())
                    .as(stands.getKey())
                    .contains(stands.getValue());
        }
        application.answers("schools").answers("reason", Map.of("type", "PARENT_EMPLOYMENT", "reason", "As before."));
        assertThat(parent.get(application.draft + "/work").body()).contains("Pelican Street Bakery");
        application
                .answers("child")
                .answers("parent")
                .answers("parent2")
                .answers("work", Applicant.work("inPerson", "yes"))
                .sends("PAY_STUB")
                .sends("EMPLOYER_LETTER");
        assertThat(application.check()).contains("Renewal of a permit");
    }

    @Test
    void a_renewal_of_what_nobody_knows_of_is_decided_by_both_schools() {
        var application = Applicant.begin(parent, tomas)
                .asksFor("EXCEPTION")
                .answers("year", Applicant.but("year", Map.of("kind", "renewal")));
        assertThat(application.check()).contains("We have no record of such a permit from last year");
    }
}
