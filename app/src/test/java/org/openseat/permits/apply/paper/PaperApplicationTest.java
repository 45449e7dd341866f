package org.openseat.permits.apply.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.cases.people.OwnChild;
import org.openseat.cases.told.WhoIsTold;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.apply.Applicant;
import org.openseat.permits.file.Permits;
import org.openseat.students.Guardians;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A family hands in its application on paper: the school keys it in on the family's own pages, and the day it was
/// received counts. (BUL-5347 §IV.A.2, R-ROL-2)
@AppTest
class PaperApplicationTest {

    private static final String PAGE = "/permits/paper";

    @Autowired
    JdbcClient sql;

    @Autowired
    Permits permits;

    @Autowired
    OwnChild own;

    @Autowired
    WhoIsTold told;

    @Autowired
    Guardians guardians;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    Town town;
    Resident clerk;
    Visitor school;
    LocalDate today;
    String number;
    StudentId child;

    @BeforeEach
    void a_child_of_kestrel_whose_parents_have_no_account(@Autowired ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        clerk = town.staff(Town.KESTREL);
        school = clerk.signedIn(port);
        today = LocalDate.now(clock);
        number = UUID.randomUUID().toString().substring(0, 12);
        child = child(number, "Zoë-Marie", "Ñandutí " + number.substring(0, 4));
    }

    @Test
    void what_came_on_paper_is_the_familys_request_from_the_day_it_came() {
        var received = today.minusDays(3);
        var draft = location(begin(byNumber(received)));
        assertThat(school.get(draft + "/child").body())
                .as("what the paper does not say")
                .doesNotContain(" checked");
        fill(draft);
        assertThat(location(school.get(draft + "/check")))
                .as("not without a scan")
                .isEqualTo(draft);
        var request = recorded(draft);

        assertThat(request).isInstanceOf(AtResidenceSchool.class);
        assertThat(((AtResidenceSchool) request).deadline().start()).isEqualTo(received);
        assertThat(request.packet().submittedAt())
                .isEqualTo(received.atTime(LocalTime.of(23, 59, 59))
                        .atZone(clock.getZone())
                        .toInstant());
        assertThat(request.packet().answers().signature().on()).isEqualTo(received);
        assertThat(school.get("/permits/" + request.packet().id()).body())
                .contains("On paper, received on", "Kwame Boateng", "SIGNED_APPLICATION.pdf");
    }

    @Test
    void a_guardian_who_opens_an_account_later_finds_it_and_who_keyed_it_in_may_decide_it() {
        var draft = location(begin(byNumber(today)));
        fill(draft);
        var id = recorded(draft).packet().id();
        assertThat(told.about(child, clerk.who().id()).email())
                .as("the permit office writes by post; who keyed it in is not the family")
                .isNotEqualTo(clerk.email());
        assertThat(own.of(id, clerk.who())).as("not one’s own child’s").isFalse();

        var father = town.family();
        guardians.admit(child, father.who().id(), Instant.now());
        var page = father.signedIn(port).get("/permits/" + id).body();
        assertThat(page).contains("On paper, received on", "/permits/" + id + "/withdraw");
    }

    @Test
    void a_child_whose_guardian_has_an_account_gets_a_request_of_that_guardians() {
        var mother = town.family();
        guardians.admit(child, mother.who().id(), Instant.now());
        var draft = location(begin(byNumber(today)));
        fill(draft);

        assertThat(recorded(draft).packet().filedBy()).isEqualTo(mother.who().id());
        assertThat(mother.signedIn(port).get(draft).statusCode())
                .as("the draft was the school’s")
                .isEqualTo(303);
    }

    @Test
    void only_days_that_have_been_and_on_which_one_could_apply_are_days_of_receipt() {
        assertThat(begin(byNumber(today.plusDays(1))).body()).contains("This day is in the future");
        assertThat(begin(byNumber(LocalDate.parse("2019-10-01"))).body()).contains("Nobody could apply on this day");
    }

    @Test
    void a_school_finds_its_own_students_by_name_and_others_by_number_and_birth_date_alone() {
        var typed = new HashMap<>(day("received", today));
        typed.put("name", "nanduti zoe " + number.substring(0, 4));
        var found = begin(typed);
        assertThat(found.statusCode()).isEqualTo(422);
        assertThat(found.body()).contains("Zoë-Marie", "Choose the student that the paper names");
        typed.put("child", child.toString());
        assertThat(location(begin(typed))).startsWith("/permits/apply/");

        var harbor = town.staff(Town.HARBOR).signedIn(port);
        assertThat(harbor.submit(PAGE, PAGE, typed).body()).contains("No student of your school has this name");
        assertThat(location(harbor.submit(PAGE, PAGE, byNumber(today)))).startsWith("/permits/apply/");
        var wrong = byNumber(today);
        wrong.put("birth.year", "2011");
        assertThat(harbor.submit(PAGE, PAGE, wrong).body()).contains("No student has this number and this birth date");
    }

    @Test
    void nobody_keys_in_the_application_of_their_own_child() {
        sql.sql("insert into guardian_link (account, student, begun) values (:account, :child, now())")
                .param("account", clerk.who().id().value())
                .param("child", child.value())
                .update();
        assertThat(begin(byNumber(today)).body()).contains("This is your own child");
    }

    @Test
    void an_open_request_for_the_same_school_is_shown_and_nothing_is_recorded_twice() {
        var first = location(begin(byNumber(today)));
        fill(first);
        var there = recorded(first).packet().id();
        var again = location(begin(byNumber(today)));
        fill(again);
        scans(again);
        var refused = sign(again);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("has an open request for this school already", "/permits/" + there + "\"");
        assertThat(permits.find(id(again))).isEmpty();
    }

    @Test
    void paper_that_lay_too_long_is_said_before_it_is_recorded() {
        var draft = location(begin(byNumber(today.minusDays(60))));
        fill(draft);
        scans(draft);
        assertThat(school.get(draft + "/check").body()).contains("This paper has been waiting for a long time");
    }

    @Test
    void another_clerk_and_a_family_do_not_find_the_draft() {
        var draft = location(begin(byNumber(today)));
        for (var other : List.of(town.staff(Town.KESTREL), town.district(), town.family())) {
            assertThat(other.signedIn(port).get(draft).statusCode())
                    .as(other.email())
                    .isEqualTo(404);
        }
        assertThat(school.get(PAGE).body()).contains(draft, "Not finished yet");
    }

    private StudentId child(String number, String first, String last) {
        return new StudentId(sql.sql("""
                insert into student (district_id, school, enrolled, first_name, last_name, birth_date, grade, iep)
                values (:number, :school, true, :first, :last, '2014-03-14', '7', true) returning id""")
                .param("number", number)
                .param("school", Town.KESTREL.value())
                .param("first", first)
                .param("last", last)
                .query(UUID.class)
                .single());
    }

    private HttpResponse<String> begin(Map<String, String> typed) {
        return school.submit(PAGE, PAGE, typed);
    }

    private Map<String, String> byNumber(LocalDate received) {
        var typed = new HashMap<>(day("received", received));
        typed.putAll(day("birth", LocalDate.parse("2014-03-14")));
        typed.put("number", number);
        return typed;
    }

    private static Map<String, String> day(String field, LocalDate day) {
        return Map.of(
                field + ".year", String.valueOf(day.getYear()),
                field + ".month", String.valueOf(day.getMonthValue()),
                field + ".day", String.valueOf(day.getDayOfMonth()));
    }

    private void fill(String draft) {
        Applicant.at(school, draft).asksFor("EXCEPTION");
    }

    private void scans(String draft) {
        Applicant.at(school, draft).sends("SIGNED_APPLICATION");
    }

    private HttpResponse<String> sign(String draft) {
        return school.submit(draft + "/check", draft + "/check", Map.of("agreed", "yes", "name", "Ana Ruiz"));
    }

    private PermitRequest recorded(String draft) {
        scans(draft);
        var sent = sign(draft);
        assertThat(location(sent)).as(sent.body()).isEqualTo(PAGE + "?recorded=" + id(draft));
        assertThat(school.get(location(sent)).body()).contains("The application is recorded");
        return permits.find(id(draft)).orElseThrow();
    }

    private static CaseId id(String draft) {
        return CaseId.of(draft.substring(draft.lastIndexOf('/') + 1));
    }
}
