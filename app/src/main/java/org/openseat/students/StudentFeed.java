package org.openseat.students;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openseat.district.Grade;
import org.openseat.pack.Students;
import org.openseat.students.pin.PinKey;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/// Pours a student feed into the temporary table `student_feed` with PostgreSQL's COPY, one line a student.
@Component
class StudentFeed {

    static final String COLUMNS = """
            school, enrolled, enrolled_on, first_name, middle_name, last_name, birth_date, grade, street, apartment, city, \
            zip, pin, iep, section504, guardian_name, guardian_email, guardian_phone, guardian_language""";

    private static final int BUFFER = 1 << 16;

    private final DataSource database;

    StudentFeed(DataSource database) {
        this.database = database;
    }

    /// The columns, each with the name of its table before it.
    static String of(String table) {
        return Arrays.stream(COLUMNS.split(",\\s*"))
                .map(column -> table + "." + column)
                .collect(Collectors.joining(", "));
    }

    void copy(Students students, PinKey pins) {
        var connection = DataSourceUtils.getConnection(database);
        try (var out = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy student_feed (district_id, " + COLUMNS + ") from stdin",
                BUFFER)) {
            students.forEach(student -> write(out, line(student, pins)));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The students could not be copied into the database", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void write(PGCopyOutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(org.openseat.pack.Student student, PinKey pins) {
        var home = student.home();
        var guardian = student.guardian();
        return Stream.<Optional<?>>of(
                        Optional.of(student.id()),
                        Optional.of(student.school()),
                        Optional.of(true),
                        student.enrolledOn(),
                        Optional.of(student.name().first()),
                        student.name().middle(),
                        Optional.of(student.name().last()),
                        Optional.of(student.birthDate()),
                        Optional.of(student.grade()).map(Grade::code),
                        home.address(),
                        home.apartment(),
                        home.city(),
                        home.zip(),
                        student.pin().map(pin -> "\\x" + HexFormat.of().formatHex(pins.fingerprint(student.id(), pin))),
                        Optional.of(student.iep()),
                        Optional.of(student.section504()),
                        guardian.name(),
                        guardian.email(),
                        guardian.phone(),
                        guardian.language())
                .map(field -> field.map(value -> escaped(value.toString())).orElse("\\N"))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /// COPY's text form: backslash, tab and line ends are written with a backslash.
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
