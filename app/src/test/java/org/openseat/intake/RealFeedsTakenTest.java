package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Feeds as real systems write them: what is odd is noted, what is wrong is left out, and the rest is taken.
class RealFeedsTakenTest extends RecordsAreTaken {

    @Test
    void a_wrong_line_is_left_out_and_what_it_spoke_of_stays() {
        pack.change("oneroster/results.csv", "91.5", "ninety");
        pack.change("oneroster/results.csv", "u1,active,fully graded,85,B", "u1,active,fully graded,95,A");
        pack.change("attendance.csv", "2,2026-27,2026-11-20,60,0,0", "2,2026-27,2026-11-20,60,99,0");
        assertThat(taken.notes(folder))
                .anyMatch(note -> note.startsWith("attendance.csv:3: ") && note.endsWith("This line is left out"))
                .anyMatch(note -> note.startsWith("oneroster/results.csv:3: "));
        assertThat(taken.all())
                .contains("1 First quarter: Math 4 A", "1 First quarter: Art 4 91.5", "2 2026-27: 0 of 60, late 0");
    }

    @Test
    void what_the_database_does_not_take_of_the_feeds_takes_back_the_feeds_alone() {
        var before = taken.all();
        taken.asOwner("alter table portal_grade add constraint test_no_art check (title <> 'Art 5')");
        try {
            pack.change("oneroster/classes.csv", "Art 4", "Art 5");
            pack.change("schools.csv", "West School", "Wild West School");
            assertThat(taken.notes(folder))
                    .anyMatch(note -> note.startsWith("oneroster/results.csv: could not be taken"));
            assertThat(taken.all()).isEqualTo(before);
            assertThat(sql.sql("select name from school where code = '200'")
                            .query(String.class)
                            .single())
                    .isEqualTo("Wild West School");
        } finally {
            taken.asOwner("alter table portal_grade drop constraint test_no_art");
        }
    }

    /// faults/oneroster-agents-written-on-the-parent
    @Test
    void agents_are_found_on_either_side_and_that_is_noted() {
        var before = taken.all();
        pack.change("oneroster/users.csv", "u1,active,Ana,One,1,,,\"a1,a2\"", "u1,active,Ana,One,1,,,");
        pack.change("oneroster/users.csv", "a1,,Eva,One,,(805) 555-0101,,", "a1,,Eva,One,,(805) 555-0101,,u1");
        pack.change("oneroster/users.csv", "a2,,Leo,One,,,805.555.0102,", "a2,,Leo,One,,,805.555.0102,\"u1;u2\"");
        assertThat(taken.notes(folder))
                .anyMatch(note -> note.startsWith(
                        "oneroster/users.csv: children named on the line of a parent who is not named on theirs: 3;"));
        assertThat(taken.all())
                .containsAll(before)
                .contains("2 a2 Leo One 8055550102")
                .hasSize(before.size() + 1);
    }

    @Test
    void a_sister_who_acts_for_her_brother_is_no_child_of_his() {
        pack.change("oneroster/users.csv", "u2,,Bob,Two,2,,,", "u2,,Bob,Two,2,805 555 0170,,u1");
        pack.change("oneroster/users.csv", "\"a1,a2\"", "\"a1,a2,u2\"");
        taken.notes(folder);
        assertThat(taken.all()).contains("1 u2 Bob Two 8055550170").noneMatch(line -> line.startsWith("2 u1"));
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
        assertThat(taken.notes(folder))
                .contains(
                        "oneroster/results.csv: lines with the sourcedId of another line: 2; of those, the one changed last holds",
                        "oneroster/users.csv: lines with the sourcedId of another line: 1; of those, the one changed last holds")
                .anyMatch(note -> note.startsWith(
                        "oneroster/results.csv: more than one final grade of a child for a class and session: 1;"));
        assertThat(taken.all())
                .contains("1 First quarter: Math 4 55", "1 First quarter: Art 4 70", "2 First quarter: Math 4 80");
    }

    @Test
    void the_class_that_is_to_be_deleted_goes_and_the_others_stay() {
        pack.change("oneroster/classes.csv", "title,classType", "title,status");
        pack.write("oneroster/classes.csv", "sourcedId,title,status\nc1,Math 4,\nc2,Art 4,toBeDeleted\n");
        taken.notes(folder);
        assertThat(taken.all()).contains("1 First quarter: Math 4 B").noneMatch(line -> line.contains("Art 4"));
    }

    @Test
    void a_day_count_that_stands_twice_is_taken_as_it_was_counted_last() {
        pack.write("attendance.csv", """
                student,school_year,as_of,days,days_absent,times_tardy
                1,2026-27,2026-11-21,61,3,1
                1,2026-27,2026-11-20,60,2,1
                """);
        assertThat(taken.notes(folder))
                .anyMatch(note -> note.startsWith("attendance.csv:3: has the child and year of line 2"));
        assertThat(taken.all()).contains("1 2026-27: 3 of 61, late 1");
    }
}
