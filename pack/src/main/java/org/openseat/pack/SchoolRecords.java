package org.openseat.pack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openseat.district.SchoolYear;
import org.openseat.pack.file.Findings;

/// What the school's systems say of its students: days at school, final grades, credits, emergency telephones.
///
/// Checked but not held in memory: each file is read again, line by line, for whoever takes it. See
/// docs/district-pack.md.
public final class SchoolRecords {
    /// Where the people stand, and the results, for notes that only whoever takes them all can make.
    public static final String PEOPLE_FILE = RosterReader.file("users");

    public static final String RESULTS_FILE = RosterReader.file("results");

    private final Path folder;
    private final RosterReader roster;
    private final AttendanceReader attendance;
    private final GraduationReader graduation;
    private final Map<String, FileStamp> checked = new HashMap<>();

    /// A span of time for which grades are given: a quarter, a semester, a year.
    public record Session(String id, String title, LocalDate begins, LocalDate ends) {}

    /// When a line was last changed, as far as it says so, and where it stands: of two lines with one id the one holds
    /// that was changed last, and of two that do not say, the one further down.
    public record Written(Optional<Instant> changed, int line) implements Comparable<Written> {

        @Override
        public int compareTo(Written other) {
            int byTime = changed.orElse(Instant.MIN).compareTo(other.changed.orElse(Instant.MIN));
            return byTime != 0 ? byTime : Integer.compare(line, other.line);
        }
    }

    /// Somebody in the school's systems: a child by the district's student ID, or an adult with a telephone.
    ///
    /// @param agents the ids of those who act for this child; or of the children for whom this adult acts
    /// @param gone true when the line says that this person is to be deleted
    public record Person(
            String id,
            Optional<String> districtId,
            String name,
            Optional<String> phone,
            List<String> agents,
            boolean gone,
            Written written) {

        @Override
        public String toString() {
            return "Person " + id;
        }
    }

    /// The final grade of a class.
    ///
    /// @param id of the line: a later line of the same id takes its place
    /// @param grade none when it was taken back, or when the line cannot be read and the grade that was there stays
    public record FinalGrade(
            String id,
            String person,
            String session,
            String classId,
            String title,
            Optional<String> grade,
            boolean takenBack,
            Written written) {

        @Override
        public String toString() {
            return "Final grade in " + classId;
        }
    }

    /// How many days of a school year a child was there, and how often late.
    public record Attendance(String student, SchoolYear year, LocalDate asOf, int days, int absent, int tardy) {

        @Override
        public String toString() {
            return "Attendance " + year;
        }
    }

    /// How far a child is on the way to graduation.
    public record Credits(String student, LocalDate asOf, BigDecimal earned, BigDecimal required) {

        @Override
        public String toString() {
            return "Credits as of " + asOf;
        }
    }

    private SchoolRecords(Path folder) {
        this.folder = folder;
        this.roster = new RosterReader(folder);
        this.attendance = new AttendanceReader(folder);
        this.graduation = new GraduationReader(folder);
    }

    static SchoolRecords check(Path folder, Findings findings) {
        var records = new SchoolRecords(folder);
        records.files().forEach(file -> records.checked.put(file, FileStamp.of(folder.resolve(file))));
        records.roster.check(findings);
        records.attendance.check(findings);
        records.graduation.check(findings);
        return records;
    }

    /// The sessions for which there are grades, in no order.
    public void sessions(Consumer<Session> taker) {
        roster.sessions().forEach(taker);
    }

    public void people(Consumer<Person> taker) {
        unchanged();
        roster.people(new Findings(), taker);
    }

    public void grades(Consumer<FinalGrade> taker) {
        unchanged();
        roster.grades(new Findings(), taker);
    }

    public void attendance(Consumer<Attendance> taker) {
        unchanged();
        attendance.read(new Findings(), taker);
    }

    public void credits(Consumer<Credits> taker) {
        unchanged();
        graduation.read(new Findings(), taker);
    }

    private void unchanged() {
        checked.forEach((file, stamp) -> {
            if (!FileStamp.of(folder.resolve(file)).equals(stamp)) {
                throw new IllegalStateException(file + " changed after it was checked; read the pack again");
            }
        });
    }

    private List<String> files() {
        return List.of(
                RosterReader.file("users"), RosterReader.file("results"), AttendanceReader.FILE, GraduationReader.FILE);
    }
}
