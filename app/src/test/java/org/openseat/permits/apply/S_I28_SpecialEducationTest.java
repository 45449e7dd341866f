package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.permits.Town;

/// S-I28: a child with an IEP: the family says so on the application, and the school of residence cannot release alone.
/// (R-IDP-11, T5)
@AppTest
class S_I28_SpecialEducationTest extends AnaApplies {

    @Test
    void the_request_waits_for_special_education() {
        var request = Applicant.begin(parent, tomas)
                .asksFor("SPECIALIZED_PROGRAM")
                .answers("child", Map.of("iep", "yes", "plan504", "no", "expulsion", "no"))
                .answers("program", Map.of("name", "Robotics", "atResidence", "UNKNOWN"))
                .sends();
        var school = town.staff(Town.KESTREL).signedIn(port);

        var seen = school.get(request).body();
        assertThat(seen).contains("IEP").doesNotContain("href=\"" + request + "/release\"");
        assertThat(parent.get(request).body()).contains("At Kestrel Middle School");
    }
}
