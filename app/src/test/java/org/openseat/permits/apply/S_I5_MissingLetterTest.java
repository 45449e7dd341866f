package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;

/// S-I5: a parent employment request with the pay stub but without the letter stays a draft that says what is missing.
/// (R-IDP-5, T2x)
@AppTest
class S_I5_MissingLetterTest extends AnaApplies {

    @Test
    void it_stays_a_draft_with_its_gaps_and_nobody_denies_it() {
        var application = Applicant.begin(parent, tomas)
                .asksFor("PARENT_EMPLOYMENT")
                .answers("work", Applicant.work("inPerson", "yes"))
                .sends("PAY_STUB");

        var sent = parent.post(application.draft + "/check", Map.of("agreed", "yes", "name", "Ana Ruiz"));
        assertThat(sent.statusCode())
                .as("without the form of the page nothing is taken")
                .isEqualTo(403);
        assertThat(location(parent.get(application.draft + "/check"))).isEqualTo(application.draft);
        var tasks = parent.get(application.draft);
        assertThat(location(parent.submit(
                        tasks, application.draft + "/check", Map.of("agreed", "yes", "name", "Ana Ruiz"))))
                .isEqualTo(application.draft);
        assertThat(tasks.body()).contains("Papers still missing", "<li>Letter from the employer</li>");
        assertThat(parent.get("/home").body()).contains("Finish your request").doesNotContain("reads your request");

        application.sends("EMPLOYER_LETTER").sends();
        assertThat(parent.get("/home").body()).contains("reads your request");
    }
}
