package org.openseat.students;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.openseat.students.pin.PinKey;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A child of the district that no other test knows: orders about it and wrong tries at its PIN are nobody else's.
public record Pupil(StudentId id, String districtId, LocalDate born, String pin) {

    public static Pupil in(ApplicationContext app, String school) {
        var number = "P" + Math.abs(UUID.randomUUID().getMostSignificantBits());
        var born = LocalDate.of(2018, 6, 29);
        var id = app.getBean(JdbcClient.class)
                .sql("""
                        insert into student (district_id, school, enrolled, first_name, last_name, birth_date, grade, pin)
                        values (:number, :school, true, 'Mateo', 'Ortega', :born, '3', :pin) returning id""")
                .param("number", number)
                .param("school", school)
                .param("born", born)
                .param("pin", app.getBean(PinKey.class).fingerprint(number, "730164"))
                .query(UUID.class)
                .single();
        return new Pupil(new StudentId(id), number, born, "730164");
    }

    /// What is typed to add this child.
    public Map<String, String> typed() {
        return Family.triple(
                districtId,
                String.valueOf(born.getMonthValue()),
                String.valueOf(born.getDayOfMonth()),
                String.valueOf(born.getYear()),
                pin);
    }
}
