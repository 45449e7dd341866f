package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.permits.Town;

/// S-I7: child care where one parent works 30 hours and the other 20 and does not study: both need 28, or full-time
/// study.
/// (BUL-5347 §III.C)
@AppTest
class S_I7_HoursTest extends AnaApplies {

    @Test
    void twenty_hours_are_too_few_and_the_family_is_told_before_it_sends() {
        assertThat(asked(Applicant.work(20)).check())
                .contains("By your answers, a rule would say no")
                .contains("A parent works 20 hours a week. This kind of permit needs 28 hours or more");
    }

    @Test
    void it_may_be_sent_all_the_same_and_the_school_reads_what_the_rule_says() {
        var request = asked(Applicant.work(20)).sends();
        var school = town.staff(Town.KESTREL).signedIn(port);
        assertThat(school.get(request).body())
                .contains("A parent works 20 hours a week.", "20 hours a week", "30 hours a week", "Rosa Vega");
    }

    @Test
    void full_time_study_counts_like_work_and_has_a_paper_of_its_own() {
        var application = Applicant.begin(parent, tomas)
                .asksFor("CHILD_CARE")
                .answers("parent2", SECOND)
                .answers("work", Applicant.work(30))
                .answers("work2", Map.of("kind", "STUDY", "study", "Allan Hancock College"))
                .answers("care", Applicant.care());
        assertThat(parent.get(application.draft + "/papers").body())
                .contains("Proof of full-time study of the other parent")
                .doesNotContain("Pay stub of the other parent");
        application
                .sends("PAY_STUB")
                .sends("EMPLOYER_LETTER")
                .sends("SECOND_STUDY_PROOF")
                .sends("CHILD_CARE_AFFIDAVIT");
        assertThat(application.check()).contains("Allan Hancock College").doesNotContain("a rule would say no");
    }

    private Applicant asked(Map<String, String> other) {
        return Applicant.begin(parent, tomas)
                .asksFor("CHILD_CARE")
                .answers("parent2", SECOND)
                .answers("work", Applicant.work(30))
                .answers("work2", other)
                .answers("care", Applicant.care())
                .sends("PAY_STUB")
                .sends("EMPLOYER_LETTER")
                .sends("SECOND_PAY_STUB")
                .sends("SECOND_EMPLOYER_LETTER")
                .sends("CHILD_CARE_AFFIDAVIT");
    }

    private static final Map<String, String> SECOND =
            Map.of("there", "yes", "name", "Luis Delgado", "phone", "(805) 555-0143");
}
