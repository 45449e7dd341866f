package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.AtOnce.atOnce;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.permits.Town.Resident;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;

/// A child has one active application a cycle, whichever guardian files it, however fast. (R-CHO-1)
class OneActiveTest extends Applying {

    @Autowired
    OneActiveTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void two_guardians_fill_in_the_same_draft() {
        var mother = town.family();
        var child = town.child(mother);
        var father = guardian(child);
        var draft = begun(mother.signedIn(port), child);
        var his = father.signedIn(port);
        assertThat(his.get("/home").body()).contains(draft);
        assertThat(his.get("/choices/new/" + child).body()).contains("begun and not sent yet", draft);
        assertThat(begun(his, child)).isEqualTo(draft);

        gradeAndHome(his, draft);
        add(mother.signedIn(port), draft, "MAGNET", LUMEN);
        assertThat(his.get(draft + "/rank/MAGNET").body()).contains("1 of 3 chosen");
        rest(his, draft);
        var page = sent(his, draft);
        assertThat(mother.signedIn(port).get(page).body()).contains("We have your application");
    }

    @Test
    void the_second_guardian_is_shown_the_application_that_there_is() {
        var mother = town.family();
        var child = town.child(mother);
        var page = filed(mother, child, LUMEN);
        var his = guardian(child).signedIn(port);
        assertThat(his.get("/choices/new/" + child).body()).contains("There is an application already", page);
        var begin = "/choices/new/" + child;
        assertThat(location(his.submit(begin, begin, Map.of("cycle", "2027-28"))))
                .isEqualTo(page);
    }

    @Test
    void ten_at_once_begin_one_draft() {
        var mother = town.family();
        var child = town.child(mother);
        var browsers = Stream.generate(() -> guardian(child).signedIn(port))
                .limit(10)
                .map(browser -> (Supplier<String>) () -> begun(browser, child))
                .toList();
        assertThat(atOnce(browsers)).hasSize(10).containsOnly(begun(mother.signedIn(port), child));
    }

    /// Whatever the pages do, the database holds it.
    @Test
    void a_second_active_row_is_refused_by_the_database() {
        var mother = town.family();
        var page = filed(mother, town.child(mother), LUMEN);
        assertThatThrownBy(() -> sql.sql("""
                        insert into application (id, student, cycle, state, begun_by, request)
                        select gen_random_uuid(), student, cycle, 'Draft', begun_by, '{}' from application
                         where id = ?""").param(id(page).value()).update())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("one_active");
    }

    /// The year before still takes late applications; it is a cycle of its own.
    @Test
    void another_cycle_has_an_application_of_its_own() {
        var mother = town.family();
        var child = town.child(mother);
        var page = filed(mother, child, LUMEN);
        Visitor browser = mother.signedIn(port);
        var begin = "/choices/new/" + child;
        var draft = location(browser.submit(begin, begin, Map.of("cycle", "2026-27")));
        assertThat(draft).startsWith("/choices/apply/").doesNotContain(id(page).toString());
        browser.submit(draft + "/grade", draft + "/grade", Map.of("grade", "GRADE_7"));
        browser.submit(
                draft + "/home",
                draft + "/home",
                Map.of("street", "2613 Calle de la Aduana", "city", "Marisol", "zip", "90922"));
        add(browser, draft, "MAGNET", LUMEN);
        var rank = draft + "/rank/MAGNET";
        assertThat(browser.submit(rank, rank, Map.of("do", "add:" + MERIDIAN)).statusCode())
                .as("one late choice (R-CHO-7)")
                .isEqualTo(422);
        rest(browser, draft);
        assertThat(choices(sent(browser, draft))).containsExactly("LATE MAGNET 1 " + LUMEN);
    }

    private Resident guardian(StudentId child) {
        var other = town.family();
        sql.sql("insert into guardian_link (account, student, begun) values (?, ?, now())")
                .params(other.who().id().value(), child.value())
                .update();
        return other;
    }
}
