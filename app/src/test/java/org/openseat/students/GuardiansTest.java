package org.openseat.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.district.SchoolCode;
import org.openseat.schools.Address;
import org.openseat.students.orders.CourtOrders;
import org.openseat.students.pin.PinKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may act for a child, and who may not even know of it. (R-ACC-17, R-ACC-18)
@AppTest
class GuardiansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SCHOOL = "8068";
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    Guardians guardians;

    @Autowired
    CourtOrders orders;

    @Autowired
    Students students;

    @Value("${local.server.port}")
    int port;

    @Autowired
    ApplicationContext app;

    @Autowired
    PinKey pins;

    @Autowired
    StudentRegister register;

    @Autowired
    JdbcClient sql;

    Pupil pupil;
    Family mother;
    Family father;

    @BeforeEach
    void two_parents_have_accounts() {
        pupil = Pupil.in(app, SCHOOL);
        mother = Family.open(accounts, port);
        father = Family.open(accounts, port);
    }

    @Test
    void both_parents_see_the_child_and_one_may_let_go() {
        var mateo = link(mother);
        assertThat(link(father)).isEqualTo(mateo);
        assertThat(students.guardians(mateo)).contains(mother.id(), father.id());

        mother.browser().submit("/children/" + mateo + "/remove", "/children/" + mateo + "/remove", Map.of());

        assertThat(students.of(mother.id())).isEmpty();
        assertThat(students.of(father.id())).extracting(Student::id).containsExactly(mateo);
        assertThat(students.get(mateo).name().first()).isEqualTo("Mateo");
        assertThat(link(mother)).isEqualTo(mateo);
    }

    @Test
    void a_court_order_keeps_one_parent_out_for_good() {
        var mateo = link(father);

        orders.keepOut(mateo, father.id(), "26-1187", "No contact", mother.id(), NOW);

        assertThat(students.of(father.id())).isEmpty();
        assertThat(students.find(mateo, father.id())).isEmpty();
        assertThat(students.guardians(mateo)).doesNotContain(father.id());
        assertThat(answer(father)).isEqualTo(new LinkAnswer.NoMatch(4));
    }

    /// With a second account he knew the PIN as well as before. (R-ACC-18)
    @Test
    void while_an_order_stands_no_account_is_linked_and_the_old_pin_is_worth_nothing_for_good() {
        var mateo = link(father);
        orders.keepOut(mateo, father.id(), "26-1187", "No contact", mother.id(), NOW);
        var again = Family.open(accounts, port);
        assertThat(answer(again)).isEqualTo(new LinkAnswer.NoMatch(4));
        assertThat(answer(mother)).isEqualTo(new LinkAnswer.NoMatch(4));

        assertThat(guardians.admit(mateo, father.id(), NOW)).isFalse();
        assertThat(guardians.admit(mateo, mother.id(), NOW)).isTrue();
        assertThat(students.guardians(mateo)).containsExactly(mother.id());

        listHas(mateo, "482915");
        assertThat(answer(again, "482915")).isEqualTo(new LinkAnswer.NoMatch(3));
        sql.sql("update court_order set lifted = now(), lifted_by = account, lift_reason = 'x' where student = ?")
                .param(mateo.value())
                .update();
        listHas(mateo, "730164");
        assertThat(answer(again, "730164")).as("the old PIN, still on the list").isEqualTo(new LinkAnswer.NoMatch(2));
        listHas(mateo, "482915");
        assertThat(answer(again, "482915")).isEqualTo(new LinkAnswer.Linked(mateo));
    }

    @Test
    void whoever_had_the_child_before_hears_of_another_account_and_once() {
        var mateo = link(mother);
        link(father);
        link(father);
        assertThat(mail(mother.id()))
                .startsWith("Another account was added for your child")
                .contains("/children/" + mateo);
        assertThat(sql.sql("select count(*) from message where account in (?, ?)")
                        .params(mother.id().value(), father.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ten_misses_of_all_accounts_close_the_child_for_the_day_and_the_school_is_told_once() {
        var clerk = accounts.open(
                new Accounts.Opening(
                        "clerk-" + UUID.randomUUID() + "@district.example",
                        "Dana",
                        "Okafor",
                        "en",
                        "harbor42lamp",
                        Set.of(Role.SCHOOL),
                        Set.of(new SchoolCode(SCHOOL))),
                NOW);
        for (var n = 0; n < 2; n++) {
            var guesser = Family.open(accounts, port);
            for (var pin = 0; pin < 5; pin++) {
                answer(guesser, "00000" + pin);
            }
        }
        assertThat(answer(mother)).isEqualTo(new LinkAnswer.ComeBackTomorrow());
        assertThat(answer(father)).isEqualTo(new LinkAnswer.ComeBackTomorrow());
        assertThat(mail(clerk))
                .startsWith("Somebody is guessing a student’s PIN")
                .contains(
                        "10 wrong tries",
                        "ends in "
                                + pupil.districtId()
                                        .substring(pupil.districtId().length() - 4));
        var other = Pupil.in(app, SCHOOL);
        assertThat(guardians.link(mother.id(), other.districtId(), other.born(), other.pin(), TODAY, NOW))
                .isEqualTo(new LinkAnswer.Linked(other.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/address", "/remove"})
    void another_familys_child_does_not_exist(String page) {
        var mateo = link(mother);

        var stranger = father.browser().get("/children/" + mateo + page);

        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.body()).doesNotContain("Mateo");
        assertThat(father.browser().get("/children/" + UUID.randomUUID() + page).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_address_of_a_child_of_the_district_is_not_changed_online() {
        var mateo = link(mother);

        assertThat(mother.browser().get("/children/" + mateo + "/address").statusCode())
                .isEqualTo(404);
        assertThat(guardians.move(mateo, mother.id(), Address.of("1 Elsewhere Street", "Marisol", "90921")))
                .isFalse();
    }

    @Test
    void visitors_are_asked_to_sign_in() {
        var visitor = new org.openseat.accounts.Visitor(port);

        assertThat(location(visitor.get("/home"))).startsWith("/sign-in");
        assertThat(location(visitor.get("/children/" + UUID.randomUUID()))).startsWith("/sign-in");
    }

    @Test
    void ten_wrong_tries_at_once_count_as_five_at_most() throws Exception {
        var answers = new ArrayList<LinkAnswer>();
        try (var windows = Executors.newFixedThreadPool(10)) {
            Callable<LinkAnswer> guess =
                    () -> guardians.link(mother.id(), pupil.districtId(), pupil.born(), "000000", TODAY, NOW);
            for (var each : windows.invokeAll(java.util.Collections.nCopies(10, guess))) {
                answers.add(each.get());
            }
        }
        assertThat(answers).filteredOn(LinkAnswer.NoMatch.class::isInstance).hasSize(4);
        assertThat(answer(mother)).isEqualTo(new LinkAnswer.ComeBackTomorrow());
    }

    private StudentId link(Family family) {
        return switch (answer(family)) {
            case LinkAnswer.Linked(StudentId child) -> child;
            case LinkAnswer other -> throw new AssertionError(other);
        };
    }

    private LinkAnswer answer(Family family) {
        return answer(family, "730164");
    }

    private LinkAnswer answer(Family family, String pin) {
        return guardians.link(family.id(), pupil.districtId(), pupil.born(), pin, TODAY, NOW);
    }

    /// What the school's list has at night.
    private void listHas(StudentId child, String pin) {
        sql.sql("update student set pin = ? where id = ?")
                .params(pins.fingerprint(pupil.districtId(), pin), child.value())
                .update();
        register.voidPins();
    }

    private String mail(AccountId to) {
        return soon(() -> sql.sql("select subject || E'\\n' || text from message where account = ?")
                .param(to.value())
                .query(String.class)
                .optional());
    }
}
