package org.openseat.cases.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.permits.Town.on;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.OwnDistrict;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.permits.Town;
import org.openseat.schools.calendar.Recounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// A denial at the end of the school year may be appealed until August; then the school year begins late because of
/// heat.
/// (R-IDP-30)
@OwnDistrict
class S_I30_DenialBeforeVacationTest {

    @Autowired
    Recounts recounts;

    @Value("${local.server.port}")
    int port;

    final Town town;
    final Deadlines deadlines;

    @Autowired
    S_I30_DenialBeforeVacationTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        deadlines = app.getAutowireCapableBeanFactory().createBean(Deadlines.class);
    }

    @Test
    void a_denial_before_vacation_ends_in_august_and_later_when_august_begins_late() {
        var permit = a_denial_on_the_last_day_but_two_of_the_school_year();
        the_family_may_appeal_until(permit, "2026-08-19");

        the_district_closes_the_first_two_days_of_school_because_of_heat();

        the_family_may_appeal_until(permit, "2026-08-21");
        assertThat(deadlines.moves(permit))
                .containsExactly(Map.of("clock", "FIRST_APPEAL", "old", "2026-08-19", "new", "2026-08-21"));
        assertThat(deadlines.of(permit).counted().toString()).contains("VACATION", "EXTREME_HEAT");
    }

    private CaseId a_denial_on_the_last_day_but_two_of_the_school_year() {
        return deadlines.denied(town, on("2026-06-08"));
    }

    private void the_family_may_appeal_until(CaseId permit, String day) {
        assertThat(deadlines.due(permit)).isEqualTo(day);
    }

    private void the_district_closes_the_first_two_days_of_school_because_of_heat() {
        soon().until(() -> !recounts.working());
        var office = town.district().signedIn(port);
        var preview = office.submit(
                "/desk/calendar/close",
                "/desk/calendar/close",
                Map.ofEntries(
                        Map.entry("day.month", "8"),
                        Map.entry("day.day", "13"),
                        Map.entry("day.year", "2026"),
                        Map.entry("until.month", "8"),
                        Map.entry("until.day", "14"),
                        Map.entry("until.year", "2026"),
                        Map.entry("off", "EXTREME_HEAT"),
                        Map.entry("office", "no"),
                        Map.entry("why", "Our classrooms are too hot to begin.")));
        assertThat(preview.body())
                .contains("Check before you change the calendar", "August 19, 2026", "August 21, 2026");
        var made = office.submit(preview, "/desk/calendar/close/make", Map.of());
        var page = Visitor.location(made);
        soon().until(() -> office.get(page).body().contains("Done:"));
        assertThat(office.get(page).body())
                .contains("Our classrooms are too hot to begin.", "Thursday, August 13, 2026", "Priya Raghunathan");
        assertThat(LocalDate.parse("2026-08-21")).isAfter(LocalDate.parse("2026-08-19"));
    }
}
