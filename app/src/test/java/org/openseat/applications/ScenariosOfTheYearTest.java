package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openseat.applications.hearing.FilingRules;
import org.openseat.cases.people.Child;
import org.openseat.cycles.ChoicesClock;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Town;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.schools.Address;
import org.openseat.schools.ResidenceAreas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Scenarios 12.3 and 12.4 as far as they are about applying.
class ScenariosOfTheYearTest extends Applying {

    private static final String OSPREY = "8085S";

    @Autowired
    FilingRules rules;

    @Autowired
    ResidenceAreas areas;

    @Autowired
    ScenariosOfTheYearTest(ApplicationContext app) {
        super(app);
    }

    /// Late ones have no points, come in the order of their instants, and ask for one program. (R-CHO-7, R-SEL-9)
    @Test
    void S_L10_late_ones_have_no_points_and_the_order_in_which_they_came() {
        var second = late("2027-02-03T09:00");
        var first = late("2027-02-02T09:00");
        assertThat(sql.sql("""
                        select application::text from application_choice
                         where "window" = 'LATE' and application in (?::uuid, ?::uuid) order by filed_at""")
                        .params(id(first).toString(), id(second).toString())
                        .query(String.class)
                        .list())
                .containsExactly(id(first).toString(), id(second).toString());
    }

    /// Who lives in the area of a School for Advanced Studies and qualifies need not apply. (R-SAS-1)
    @Test
    void S_P5_a_resident_of_the_area_reads_that_no_application_is_needed() {
        var home = sql
                .sql("select street, city, zip from student where school = '8085' and street is not null order by id")
                .query((row, _) -> Address.of(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(each -> areas.inAreaOf(new SchoolCode("8085"), each) == Place.INSIDE)
                .findFirst()
                .orElseThrow();
        var family = town.family();
        var child = town.child(family);
        var browser = family.signedIn(port);
        var draft = begun(browser, child);
        browser.submit(draft + "/grade", draft + "/grade", Map.of("grade", "GRADE_8"));
        var typed = Map.of("street", home.street(), "city", home.city(), "zip", home.zip());
        assertThat(location(browser.submit(draft + "/home", draft + "/home", typed)))
                .isEqualTo(draft + "/rank");
        add(browser, draft, "ADVANCED_STUDIES", OSPREY);
        assertThat(browser.get(draft + "/rank/ADVANCED_STUDIES").body())
                .contains("Once it is known that your child qualifies, you do not need to apply");
        rest(browser, draft);
        var page = sent(browser, draft);
        var task = sql.sql("select id::text from verification_task where student = ?")
                .param(child.value())
                .query(String.class)
                .single();
        town.integration()
                .signedIn(port)
                .submit(
                        "/desk",
                        "/desk/verification/" + child + "/" + task,
                        Map.of(
                                "proof",
                                "LEADERSHIP",
                                "since.month",
                                "10",
                                "since.day",
                                "1",
                                "since.year",
                                "2026",
                                "seen",
                                "0"));
        assertThat(sql.sql("select findings::text from choice_judged where application = ?")
                        .param(id(page).value())
                        .query(String.class)
                        .single())
                .contains("PlacedAsResident.PlacedWithoutApplying", "AdvancedStudies.NamedBySchool");
    }

    /// The sixth school of Open Enrollment is refused; five are taken. (R-OE-3)
    @Test
    void S_P8_five_schools_of_open_enrollment_and_not_six() {
        var child = new Child("Tomás Delgado", LocalDate.parse("2013-05-01"), null);
        var answers = new Answers(child, Grade.GRADE_8, Town.HOME, null);
        var cycle = cycles.find(CYCLE).orElseThrow();
        assertThat(FilingRules.against(rules.hear(answers, schools(5), cycle))).isEmpty();
        assertThat(FilingRules.against(rules.hear(answers, schools(6), cycle)))
                .extracting(Finding::rule)
                .containsExactly("ChoicesPerCategory");
    }

    private static List<Choice> schools(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(n -> new Choice(
                        Window.OPEN_ENROLLMENT,
                        Category.OPEN_ENROLLMENT,
                        null,
                        "800" + n + "O",
                        Instant.parse("2027-05-04T17:00:00Z")))
                .toList();
    }

    private String late(String when) {
        ChoicesClock.set(when);
        var family = town.family();
        var browser = family.signedIn(port);
        var draft = begun(browser, town.child(family));
        gradeAndHome(browser, draft);
        add(browser, draft, "MAGNET", LUMEN);
        var page = draft + "/rank/MAGNET";
        assertThat(browser.submit(page, page, Map.of("do", "add:" + MERIDIAN)).statusCode())
                .as("a second one")
                .isEqualTo(422);
        rest(browser, draft);
        var sent = sent(browser, draft);
        assertThat(choices(sent)).containsExactly("LATE MAGNET 1 " + LUMEN);
        assertThat(browser.get(sent + "/points").body()).contains("0 points").doesNotContain("4 points");
        return sent;
    }
}
