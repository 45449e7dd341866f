package org.openseat.permits.duties.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openseat.district.Semester;
import org.openseat.permits.InTown;
import org.openseat.permits.Town;
import org.openseat.permits.duties.ReminderDesk;
import org.openseat.permits.duties.reach.Reach.Of;
import org.openseat.permits.duties.semesters.Semesters;
import org.openseat.students.Guardians;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The semester's reminder reaches families without an account: by mail, on paper, and who is not reached is known.
/// (R-IDP-31, X12)
class ReachTest extends InTown {

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ReminderDesk reminders;

    @Autowired
    Semesters semesters;

    @Autowired
    Reach reach;

    @Autowired
    ReachDesk desk;

    @Autowired
    Guardians guardians;

    @Autowired
    ReachTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void each_family_without_an_account_is_written_to_or_gets_a_sheet_or_is_named() throws IOException {
        var granary = town.staff(Town.GRANARY);
        child("Mailed", "mother-" + run + "@sis.example", "12 Elm Street");
        var second = child("Mailed-Too", "Mother-" + run + "@sis.example", null);
        child("Printed <b>", null, "34 Oak Street");
        child("Unreached", null, null);
        var theirs = child("Linked", "linked-" + run + "@sis.example", "56 Fir Street");
        guardians.admit(theirs, town.family().who().id(), Instant.now());
        var kept = child("Kept", "father-" + run + "@sis.example", "78 Ash Street");
        order(kept);

        var semester = semesters.begun(ZonedDateTime.now(clock).toLocalDate()).getFirst();
        assertThat(reminders.order(Town.GRANARY, semester, granary.who(), ZonedDateTime.now(clock)))
                .isTrue();
        var reminder = new Of(Town.GRANARY, semester);
        soon(() -> Optional.of(reach.count(reminder, "PAPER")).filter(sheets -> sheets > 0));

        assertThat(mails("mother-" + run)).as("two children, one mail").isEqualTo(1);
        assertThat(mails("linked-" + run)).as("has an account").isZero();
        assertThat(mails("father-" + run)).as("kept from the child by an order").isZero();
        assertThat(second).isNotNull();

        var school = granary.signedIn(port);
        var path = "/duties/reach?school=" + Town.GRANARY.value() + "&semester=" + name(semester);
        assertThat(school.get("/duties").body()).contains(path.replace("&", "&amp;"));
        var page = school.get(path);
        assertThat(page.body())
                .contains("Unreached " + run)
                .doesNotContain("Linked " + run, "Printed &lt;b&gt; " + run);

        var text = printed(reminder, granary);
        assertThat(text)
                .contains("To the parents or guardians of Printed <b> " + run, "34 Oak Street", "78 Ash Street")
                .contains("Has anything changed?")
                .doesNotContain("12 Elm Street", "56 Fir Street");
        assertThat(school.get(path).body()).contains("printed by Kwame Boateng");
        assertThat(town.staff(Town.HARBOR).signedIn(port).get(path).statusCode())
                .isEqualTo(404);
        var fields = Map.of("school", Town.GRANARY.value(), "semester", name(semester), "part", "1");
        assertThat(town.staff(Town.HARBOR)
                        .signedIn(port)
                        .submit("/duties", "/duties/sheets.pdf", fields)
                        .statusCode())
                .isEqualTo(404);
        assertThat(school.submit(page, "/duties/sheets.pdf", fields).body()).startsWith("%PDF");
    }

    private String printed(Of reminder, Town.Resident by) throws IOException {
        var pdf = desk.print(reminder, 1, by.who(), ZonedDateTime.now(clock)).orElseThrow();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String name(Semester semester) {
        return semester.year().label() + "-" + semester.number();
    }

    private StudentId child(String first, @Nullable String email, @Nullable String street) {
        return new StudentId(sql.sql("""
                insert into student (district_id, school, enrolled, first_name, last_name, birth_date, grade, street,
                                     city, zip, guardian_email, guardian_language)
                values (:number, :school, true, :first, :last, '2014-03-14', '6', :street, 'Marisol', '90921', :email, 'es')
                returning id""")
                .param("number", "R" + UUID.randomUUID())
                .param("school", Town.GRANARY.value())
                .param("first", first)
                .param("last", run)
                .param("street", street)
                .param("email", email)
                .query(UUID.class)
                .single());
    }

    /// The guardian that the system names may be the one.
    private void order(StudentId child) {
        sql.sql("""
                insert into court_order (id, account, student, reference, reason, entered_by, entered)
                values (gen_random_uuid(), :account, :child, 'FL-1', 'An order.', :account, now())""")
                .param("account", town.family().who().id().value())
                .param("child", child.value())
                .update();
    }

    private int mails(String name) {
        return sql.sql("select count(*) from message where lower(address) = :email and occasion like 'reminder:%'")
                .param("email", name + "@sis.example")
                .query(Integer.class)
                .single();
    }
}
