package org.openseat.permits.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.on;

import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.rulebook.PermitClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// An appeal received on Tuesday, February 10, 2026 is answered until Wednesday the 18th: the 16th is a holiday.
@AppTest
class S_I17_FirstAnswerTest {

    @Autowired
    ApplicationContext app;

    @Test
    void S_I17_the_schools_answer_is_due_on_wednesday_the_18th() {
        var cases = new AppealCases(app);
        var permit = cases.deniedByRequested(on("2026-02-02"));

        var appealed = AppealCases.done(cases.appeal(permit, on("2026-02-10")));

        assertThat(appealed).isInstanceOfSatisfying(FirstAppeal.class, appeal -> {
            assertThat(appeal.deadline().date()).hasToString("2026-02-18");
            assertThat(appeal.deadline().clock()).isEqualTo(PermitClock.FIRST_ANSWER);
            assertThat(appeal.deadline().counted()).isNotEmpty();
        });
    }
}
