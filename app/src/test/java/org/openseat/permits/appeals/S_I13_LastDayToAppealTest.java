package org.openseat.permits.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;
import org.openseat.permits.PermitState;
import org.openseat.permits.file.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A denial letter of Monday, February 2, 2026: seven school days reach the 11th, two weeks a holiday and so the 17th.
/// A denial of Friday, March 20, before spring recess: seven school days reach April 7. (R-IDP-24)
@AppTest
class S_I13_LastDayToAppealTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    CaseFiles files;

    @ParameterizedTest(name = "S_I13 S_I14: denied {0}, received {1}: {2}")
    @CsvSource(textBlock = """
            2026-02-02, 2026-02-17, FIRST_APPEAL
            2026-02-02, 2026-02-18, DENIED_BY_RESIDENCE
            2026-03-20, 2026-04-07, FIRST_APPEAL
            2026-03-20, 2026-04-08, DENIED_BY_RESIDENCE
            """)
    void S_I13_S_I14_on_the_last_day_it_is_in_time_and_the_day_after_it_is_late(
            String letter, String received, PermitState then) {
        var cases = new AppealCases(app);
        var permit = cases.deniedByResidence(on(letter));

        var outcome = cases.appeal(permit, on(received));

        var file = files.get(permit, on(received).toLocalDate());
        assertThat(PermitState.of(file.request())).isEqualTo(then);
        if (then == PermitState.DENIED_BY_RESIDENCE) {
            assertThat(AppealCases.reason(outcome)).isEqualTo("PermitAppeal.AppealTooLate");
        }
    }
}
