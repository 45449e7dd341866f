package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the school's systems say is taken again and again, and half of it takes nothing away.
class SchoolRecordsTakenTest extends RecordsAreTaken {

    @Test
    void grades_days_credits_and_numbers_are_there_by_child() {
        assertThat(taken.all())
                .containsExactlyInAnyOrder(
                        "1 2026-27: 2 of 60, late 1",
                        "1 67.50 of 210.00",
                        "1 First quarter: Art 4 91.5",
                        "1 First quarter: Math 4 B",
                        "1 a1 Eva One 8055550101",
                        "1 a2 Leo One 8055550102",
                        "2 2026-27: 0 of 60, late 0");
    }

    @Test
    void the_same_again_changes_nothing() {
        var before = taken.all();
        var ids = sql.sql("select id from portal_phone order by id")
                .query(UUID.class)
                .list();
        var versions = versions();
        sql.sql("delete from pack_taken").update();
        taken.notes(folder);
        assertThat(taken.all()).isEqualTo(before);
        assertThat(sql.sql("select id from portal_phone order by id")
                        .query(UUID.class)
                        .list())
                .isEqualTo(ids);
        assertThat(versions()).as("no row was written again").isEqualTo(versions);
    }

    @Test
    void half_a_feed_takes_nothing_away() throws IOException {
        var before = taken.all();
        pack.write("oneroster/results.csv", "sourcedId,lineItemSourcedId,studentSourcedId,score\n");
        pack.write("oneroster/users.csv", "sourcedId,givenName,familyName,identifier\nu1,Ana,One,1\n");
        pack.write("attendance.csv", "student,school_year,as_of,days,days_absent,times_tardy\n");
        taken.notes(folder);
        assertThat(taken.all()).isEqualTo(before);
        try (var files = Files.list(folder.resolve("oneroster"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("oneroster"));
        Files.delete(folder.resolve("graduation.csv"));
        taken.notes(folder);
        assertThat(taken.all()).isEqualTo(before);
    }

    @Test
    void a_session_that_comes_again_replaces_that_session_of_that_child() {
        pack.change("oneroster/results.csv", "r1,l1,u1,active,fully graded,85,B", "r1,l1,u1,active,fully graded,90,A");
        pack.change("oneroster/results.csv", "r2,l2,u1,,fully graded,91.5,\n", "");
        taken.notes(folder);
        assertThat(taken.all()).contains("1 First quarter: Math 4 A").noneMatch(line -> line.contains("Art 4"));
        pack.change("oneroster/results.csv", "r1,l1,u1,active,", "r1,l1,u1,tobedeleted,");
        taken.notes(folder);
        assertThat(taken.all()).as("the last grade was taken back").noneMatch(line -> line.contains("Math 4"));
    }

    @Test
    void children_the_district_does_not_know_are_left_out() {
        pack.change("attendance.csv", "2,2026-27", "77,2026-27");
        pack.change("graduation.csv", "1,2026", "78,2026");
        taken.notes(folder);
        assertThat(taken.all()).noneMatch(line -> line.startsWith("7"));
    }

    @Test
    void what_a_family_wrote_stays_until_the_school_has_it() {
        family("update portal_phone set name = 'Leo One', phone = '8055550199', relation = 'PARENT'", "a2");
        family("update portal_phone set removed = true", "a1");
        sql.sql("""
                insert into portal_phone (student, name, phone, relation, entered_by, entered_at)
                select id, 'Gran', '8055550133', 'GRANDPARENT', gen_random_uuid(), now() from student
                where district_id = '1'
                """).update();
        pack.write("README.md", "again");
        taken.notes(folder);
        assertThat(pending()).containsExactly("Gran 8055550133", "Leo One 8055550199", "removed");

        pack.change("oneroster/users.csv", "805.555.0102", "+1 805 555 0199");
        pack.change("oneroster/users.csv", "\"a1,a2\"", "\"a2,a3\"");
        pack.write("oneroster/users.csv", text() + "a3,active,Maria,Gran,,805-555-0133,,\n");
        taken.notes(folder);
        assertThat(pending()).isEmpty();
        assertThat(taken.all())
                .contains("1 a2 Leo One 8055550199", "1 a3 Maria Gran 8055550133")
                .noneMatch(line -> line.contains("Eva One"));
    }

    private String text() {
        try {
            return Files.readString(folder.resolve("oneroster/users.csv"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void family(String update, String person) {
        sql.sql(update + ", entered_by = gen_random_uuid(), entered_at = now() where person = ?")
                .param(person)
                .update();
    }

    private List<String> pending() {
        return sql.sql("""
                select coalesce(name || ' ' || phone, 'removed') from portal_phone where entered_at is not null order by 1
                """).query(String.class).list();
    }

    private List<String> versions() {
        return sql.sql("""
                select 'g' || xmin::text from portal_grade union all select 'a' || xmin::text from portal_attendance
                union all select 'c' || xmin::text from portal_credits union all select 'p' || xmin::text from portal_phone
                order by 1
                """).query(String.class).list();
    }
}
