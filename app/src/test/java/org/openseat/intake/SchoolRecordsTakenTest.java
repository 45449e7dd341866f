package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.TestPostgres;
import org.openseat.pack.Problem;
import org.openseat.pack.TinyPack;
import org.openseat.pack.TinyRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// What the school's systems say is taken again and again, and half of it takes nothing away.
@ActiveProfiles("test")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "openseat.district=")
@ContextConfiguration(initializers = TestPostgres.class)
class SchoolRecordsTakenTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    @TempDir
    Path folder = Path.of("");

    @Autowired
    PackDesk desk;

    @Autowired
    JdbcClient sql;

    TinyPack pack;

    @BeforeEach
    void a_pack_with_records_was_taken() {
        for (var table : List.of(
                "portal_grade",
                "portal_session",
                "portal_attendance",
                "portal_credits",
                "portal_phone",
                "pack_taken")) {
            sql.sql("delete from " + table).update();
        }
        pack = TinyPack.in(folder);
        TinyRecords.in(pack);
        take();
    }

    @Test
    void grades_days_credits_and_numbers_are_there_by_child() {
        assertThat(all())
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
        var before = all();
        var ids = sql.sql("select id from portal_phone order by id")
                .query(UUID.class)
                .list();
        var versions = versions();
        sql.sql("delete from pack_taken").update();
        take();
        assertThat(all()).isEqualTo(before);
        assertThat(sql.sql("select id from portal_phone order by id")
                        .query(UUID.class)
                        .list())
                .isEqualTo(ids);
        assertThat(versions()).as("no row was written again").isEqualTo(versions);
    }

    @Test
    void half_a_feed_takes_nothing_away() throws IOException {
        var before = all();
        pack.write("oneroster/results.csv", "sourcedId,lineItemSourcedId,studentSourcedId,score\n");
        pack.write("oneroster/users.csv", "sourcedId,givenName,familyName,identifier\nu1,Ana,One,1\n");
        pack.write("attendance.csv", "student,school_year,as_of,days,days_absent,times_tardy\n");
        take();
        assertThat(all()).isEqualTo(before);
        try (var files = Files.list(folder.resolve("oneroster"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("oneroster"));
        Files.delete(folder.resolve("graduation.csv"));
        take();
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void a_wrong_line_is_left_out_and_what_it_spoke_of_stays() {
        pack.change("oneroster/results.csv", "91.5", "ninety");
        pack.change("oneroster/results.csv", "u1,active,fully graded,85,B", "u1,active,fully graded,95,A");
        pack.change("attendance.csv", "2,2026-27,2026-11-20,60,0,0", "2,2026-27,2026-11-20,60,99,0");
        assertThat(notes())
                .anyMatch(note -> note.startsWith("attendance.csv:3: ") && note.endsWith("This line is left out"))
                .anyMatch(note -> note.startsWith("oneroster/results.csv:3: "));
        assertThat(all())
                .contains("1 First quarter: Math 4 A", "1 First quarter: Art 4 91.5", "2 2026-27: 0 of 60, late 0");
    }

    @Test
    void what_the_database_does_not_take_of_the_feeds_takes_back_the_feeds_alone() {
        var before = all();
        sql.sql("alter table portal_grade add constraint test_no_art check (title <> 'Art 5')")
                .update();
        try {
            pack.change("oneroster/classes.csv", "Art 4", "Art 5");
            pack.change("schools.csv", "West School", "Wild West School");
            assertThat(notes()).anyMatch(note -> note.startsWith("oneroster/results.csv: could not be taken"));
            assertThat(all()).isEqualTo(before);
            assertThat(sql.sql("select name from school where code = '200'")
                            .query(String.class)
                            .single())
                    .isEqualTo("Wild West School");
        } finally {
            sql.sql("alter table portal_grade drop constraint test_no_art").update();
        }
    }

    /// faults/oneroster-agents-written-on-the-parent
    @Test
    void agents_are_found_on_either_side_and_that_is_noted() {
        var before = all();
        pack.change("oneroster/users.csv", "u1,active,Ana,One,1,,,\"a1,a2\"", "u1,active,Ana,One,1,,,");
        pack.change("oneroster/users.csv", "a1,,Eva,One,,(805) 555-0101,,", "a1,,Eva,One,,(805) 555-0101,,u1");
        pack.change("oneroster/users.csv", "a2,,Leo,One,,,805.555.0102,", "a2,,Leo,One,,,805.555.0102,\"u1;u2\"");
        assertThat(notes())
                .anyMatch(note ->
                        note.startsWith("oneroster/users.csv: 3 times a child is named on the line of its parent"));
        assertThat(all())
                .containsAll(before)
                .contains("2 a2 Leo One 8055550102")
                .hasSize(before.size() + 1);
    }

    @Test
    void a_sister_who_acts_for_her_brother_is_no_child_of_his() {
        pack.change("oneroster/users.csv", "u2,,Bob,Two,2,,,", "u2,,Bob,Two,2,805 555 0170,,u1");
        pack.change("oneroster/users.csv", "\"a1,a2\"", "\"a1,a2,u2\"");
        take();
        assertThat(all()).contains("1 u2 Bob Two 8055550170").noneMatch(line -> line.startsWith("2 u1"));
    }

    /// faults/oneroster-two-results-for-one-class
    @Test
    void of_two_results_the_one_changed_last_holds_and_that_is_noted() {
        pack.write("oneroster/results.csv", """
                sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score,dateLastModified
                r1,l1,u1,fully graded,55,2026-10-20
                r1,l1,u1,fully graded,85,2026-10-19
                r2,l2,u1,fully graded,60,
                r2,l2,u1,fully graded,70,
                r3,l1,u2,fully graded,90,2026-10-19
                r4,l1,u2,fully graded,80,2026-10-20T10:00:00Z
                """);
        pack.change(
                "oneroster/users.csv",
                "u9,tobedeleted,Old,Child,9,,,",
                "u9,tobedeleted,Old,Child,9,,,\nu9,,Old,Child,9,,,");
        assertThat(notes())
                .contains(
                        "oneroster/results.csv: 2 lines have the sourcedId of another line; of those, the one changed last holds",
                        "oneroster/users.csv: 1 lines have the sourcedId of another line; of those, the one changed last holds")
                .anyMatch(note ->
                        note.startsWith("oneroster/results.csv: 1 times a child has more than one final grade"));
        assertThat(all())
                .contains("1 First quarter: Math 4 55", "1 First quarter: Art 4 70", "2 First quarter: Math 4 80");
    }

    @Test
    void the_class_that_is_to_be_deleted_goes_and_the_others_stay() {
        pack.change("oneroster/classes.csv", "title,classType", "title,status");
        pack.write("oneroster/classes.csv", "sourcedId,title,status\nc1,Math 4,\nc2,Art 4,toBeDeleted\n");
        take();
        assertThat(all()).contains("1 First quarter: Math 4 B").noneMatch(line -> line.contains("Art 4"));
    }

    @Test
    void a_day_count_that_stands_twice_is_taken_as_it_was_counted_last() {
        pack.write("attendance.csv", """
                student,school_year,as_of,days,days_absent,times_tardy
                1,2026-27,2026-11-21,61,3,1
                1,2026-27,2026-11-20,60,2,1
                """);
        assertThat(notes()).anyMatch(note -> note.startsWith("attendance.csv:3: has the child and year of line 2"));
        assertThat(all()).contains("1 2026-27: 3 of 61, late 1");
    }

    @Test
    void a_session_that_comes_again_replaces_that_session_of_that_child() {
        pack.change("oneroster/results.csv", "r1,l1,u1,active,fully graded,85,B", "r1,l1,u1,active,fully graded,90,A");
        pack.change("oneroster/results.csv", "r2,l2,u1,,fully graded,91.5,\n", "");
        take();
        assertThat(all()).contains("1 First quarter: Math 4 A").noneMatch(line -> line.contains("Art 4"));
        pack.change("oneroster/results.csv", "r1,l1,u1,active,", "r1,l1,u1,tobedeleted,");
        take();
        assertThat(all()).as("the last grade was taken back").noneMatch(line -> line.contains("Math 4"));
    }

    @Test
    void children_the_district_does_not_know_are_left_out() {
        pack.change("attendance.csv", "2,2026-27", "77,2026-27");
        pack.change("graduation.csv", "1,2026", "78,2026");
        take();
        assertThat(all()).noneMatch(line -> line.startsWith("7"));
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
        take();
        assertThat(pending()).containsExactly("Gran 8055550133", "Leo One 8055550199", "removed");

        pack.change("oneroster/users.csv", "805.555.0102", "+1 805 555 0199");
        pack.change("oneroster/users.csv", "\"a1,a2\"", "\"a2,a3\"");
        pack.write("oneroster/users.csv", text() + "a3,active,Maria,Gran,,805-555-0133,,\n");
        take();
        assertThat(pending()).isEmpty();
        assertThat(all())
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

    private void take() {
        notes();
    }

    private List<String> notes() {
        return switch (desk.takeIn(folder, NOW)) {
            case IntakeAnswer.Taken taken ->
                taken.notes().stream().map(Problem::toString).toList();
            case IntakeAnswer other -> throw new AssertionError(other);
        };
    }

    private List<String> all() {
        return sql.sql("""
                select s.district_id || ' ' || line as line from (
                    select student, r.title || ': ' || g.title || ' ' || grade as line
                    from portal_grade g join portal_session r on r.id = g.session
                    union all select student, format('%s: %s of %s, late %s', year, absent, days, tardy)
                    from portal_attendance
                    union all select student, earned || ' of ' || required from portal_credits
                    union all select student, person || ' ' || school_name || ' ' || school_phone
                    from portal_phone where person is not null) said
                join student s on s.id = student order by line collate "C"
                """).query(String.class).list();
    }
}
