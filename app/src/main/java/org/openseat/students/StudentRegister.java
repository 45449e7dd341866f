package org.openseat.students;

import org.openseat.pack.DistrictPack;
import org.openseat.students.pin.PinKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The district's list of its students, as its student information system gives it.
@Component
public class StudentRegister {

    private final StudentFeed feed;
    private final JdbcClient sql;
    private final PinKey pins;

    /// What came of taking in a list: how many students are on it, and how many are no longer on it.
    public record Taken(int students, int gone) {}

    StudentRegister(StudentFeed feed, JdbcClient sql, PinKey pins) {
        this.feed = feed;
        this.sql = sql;
        this.pins = pins;
    }

    /// Takes in the whole list: students are known by the district's id, new data replace old, and who is no longer on
    /// the list stays as a child who has left. The schools must be in the directory already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken takeIn(DistrictPack pack) {
        sql.sql("create temporary table student_feed (like student including defaults) on commit drop")
                .update();
        feed.copy(pack.students(), pins);
        sql.sql("analyze student_feed").update();
        sql.sql(UPSERT).update();
        voidPins();
        return new Taken(pack.students().count(), sql.sql(LEAVE).update());
    }

    /// The PIN that a child had when a court order was written in is void, however often the list still has it.
    void voidPins() {
        sql.sql("update student s set pin = null from void_pin v where v.student = s.id and v.pin = s.pin")
                .update();
    }

    /// Names the key by which PINs are kept; with another key the list must be taken in anew.
    public String pinKey() {
        return pins.name();
    }

    private static final String UPSERT = """
            insert into student (%1$s) select %1$s from student_feed
            on conflict (district_id) do update set (%2$s) = (%3$s)
            where (%4$s) is distinct from (%3$s)
            """.formatted(
                    "district_id, " + StudentFeed.COLUMNS,
                    StudentFeed.COLUMNS,
                    StudentFeed.of("excluded"),
                    StudentFeed.of("student"));

    private static final String LEAVE = """
            update student s set enrolled = false
            where s.enrolled and not exists (select from student_feed f where f.district_id = s.district_id)
            """;
}
