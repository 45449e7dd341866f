package org.openseat.students.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.students.Guardians;
import org.openseat.students.LinkAnswer;
import org.openseat.students.Pupil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The school or the permit office lets a child be added again that wrong PINs have locked. (R-ACC-15, issue 10 B.1)
@AppTest
class UnlockTest {

    @Autowired
    Guardians guardians;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext app;

    @Value("${local.server.port}")
    int port;

    Town town;
    Pupil pupil;
    Resident mother;
    Resident father;
    String page;

    @BeforeEach
    void wrong_tries_have_locked_a_child_that_has_a_mother() {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        pupil = Pupil.in(app, Town.KESTREL.value());
        mother = town.family();
        father = town.family();
        page = "/desk/linking/" + pupil.id();
        assertThat(link(mother, pupil.pin())).isInstanceOf(LinkAnswer.Linked.class);
        for (var guesser : List.of(town.family(), town.family())) {
            for (var pin = 0; pin < 5; pin++) {
                link(guesser, "00000" + pin);
            }
        }
        assertThat(link(father, pupil.pin())).isInstanceOf(LinkAnswer.ComeBackTomorrow.class);
    }

    @Test
    void the_school_allows_it_again_with_a_reason_and_every_guardian_hears_of_it() {
        var staff = town.staff(Town.KESTREL);
        var school = staff.signedIn(port);
        var find = "/desk/linking";
        assertThat(location(school.submit(find, find, Map.of("districtId", pupil.districtId()))))
                .isEqualTo(page);
        assertThat(school.get(page).body()).contains("nobody can add this student until tomorrow");
        assertThat(school.submit(page, page, Map.of("reason", " ")).statusCode())
                .isEqualTo(422);
        assertThat(link(father, pupil.pin())).isInstanceOf(LinkAnswer.ComeBackTomorrow.class);

        for (var times = 0; times < 2; times++) {
            assertThat(location(school.submit(page, page, Map.of("reason", "The father came with his ID"))))
                    .isEqualTo(page);
        }
        assertThat(school.get(page).body()).contains("Nothing keeps a family from adding this student now");
        assertThat(sql.sql("select reason from child_unlock where student = ? and by = ?")
                        .params(pupil.id().value(), staff.who().id().value())
                        .query(String.class)
                        .list())
                .containsExactly("The father came with his ID");
        soon().untilAsserted(() -> assertThat(mails(mother)).isEqualTo(1));
        assertThat(mails(father)).isZero();
        assertThat(link(father, pupil.pin())).isInstanceOf(LinkAnswer.Linked.class);
    }

    @Test
    void the_permit_office_does_it_in_spanish_too() {
        var office = town.district().signedIn(port);
        office.chooseLanguage("es");
        assertThat(office.get("/desk/court-orders").body()).contains("/desk/linking");
        assertThat(office.get(page).body()).contains("nadie puede agregar a este estudiante hasta mañana");
        office.submit(page, page, Map.of("reason", "Llamó la madre"));
        assertThat(link(father, pupil.pin())).isInstanceOf(LinkAnswer.Linked.class);
    }

    @Test
    void nobody_else_unlocks_nor_who_has_the_child_or_tries_to() {
        var guardian = town.district();
        sql.sql("insert into guardian_link (account, student, begun) values (?, ?, now())")
                .params(guardian.who().id().value(), pupil.id().value())
                .update();
        var other = Pupil.in(app, Town.KESTREL.value());
        var guesser = town.staff(Town.KESTREL);
        guardians.link(
                guesser.who().id(), other.districtId(), other.born(), "000000", LocalDate.now(clock), clock.instant());
        assertThat(guesser.signedIn(port).get("/desk/linking/" + other.id()).statusCode())
                .as("who has tried")
                .isEqualTo(404);
        for (var nobody : List.of(guardian, town.staff(Town.HARBOR), town.operations(), mother)) {
            Visitor browser = nobody.signedIn(port);
            assertThat(browser.get(page).statusCode()).isEqualTo(404);
            browser.submit("/profile", page, Map.of("reason", "x"));
        }
        assertThat(link(father, pupil.pin())).isInstanceOf(LinkAnswer.ComeBackTomorrow.class);
    }

    private LinkAnswer link(Resident family, String pin) {
        return guardians.link(
                family.who().id(), pupil.districtId(), pupil.born(), pin, LocalDate.now(clock), clock.instant());
    }

    private int mails(Resident to) {
        return sql.sql("select count(*) from message where address = ? and subject like '%added to an account again'")
                .param(to.email())
                .query(Integer.class)
                .single();
    }
}
