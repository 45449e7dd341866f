package org.openseat.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.Student.Guardian;
import org.openseat.pack.Student.Home;
import org.openseat.pack.Student.Name;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.Formats;
import org.openseat.pack.file.SchoolList;

/// Reads `students.csv` line by line, once to check it and again for whoever takes the students; only the ids stay in
/// memory.
final class StudentReader {
    static final String FILE = "students.csv";

    private static final List<String> REQUIRED =
            List.of("id", "first_name", "last_name", "birth_date", "grade", "school");
    private static final List<String> OPTIONAL = List.of(
            "middle_name",
            "enrolled_on",
            "pin",
            "address",
            "apartment",
            "city",
            "zip",
            "guardian_name",
            "guardian_email",
            "guardian_phone",
            "guardian_language",
            "iep",
            "section_504");
    private static final Pattern PIN = Pattern.compile("\\d{4,8}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /// From preschool special education to the last year of a special-education program.
    private static final int YOUNGEST = 2;

    private static final int OLDEST = 23;

    private final Path folder;
    private final SchoolList schools;
    private final SchoolYear currentYear;

    StudentReader(Path folder, SchoolList schools, SchoolYear currentYear) {
        this.folder = folder;
        this.schools = schools;
        this.currentYear = currentYear;
    }

    /// @param least how many children there must be; 0 when the district does not say
    Students check(int least, Findings findings) {
        var lines = new HashMap<String, Integer>();
        FileStamp stamp = stamp();
        read(
                findings,
                row -> student(row).ifPresent(student -> {
                    Integer before = lines.putIfAbsent(student.id(), row.line());
                    if (before != null) {
                        row.problem("has the id of line " + before + "; every student has their own");
                    }
                }));
        if (lines.size() < least) {
            findings.problem(
                    FILE,
                    0,
                    "has " + lines.size() + " children, but " + DistrictReader.FILE + " says students_at_least " + least
                            + "; see whether the list is complete");
        }
        return new Students(this, stamp, lines.size(), least > 0);
    }

    void replay(Consumer<Student> taker) {
        read(new Findings(), row -> student(row).ifPresent(taker));
    }

    FileStamp stamp() {
        return FileStamp.of(folder.resolve(FILE));
    }

    private void read(Findings findings, Consumer<CsvRow> taker) {
        new CsvTable(folder, FILE, findings, true).each(REQUIRED, OPTIONAL, taker);
    }

    private Optional<Student> student(CsvRow row) {
        var id = row.text("id");
        var name = name(row);
        var birthDate = row.date("birth_date");
        var grade = row.field("grade", "write a grade as TK, K or 1 to 12", Grade::parse);
        var school = row.field("school", "", SchoolCode::new);
        var enrolledOn = row.optional("enrolled_on", "write a date as 2026-08-13", CsvRow::parseDate);
        var pin = row.optional("pin", "a PIN has four to eight digits", text -> Formats.matching(PIN, text));
        var iep = row.flag("iep");
        var section504 = row.flag("section_504");
        var home = home(row);
        var guardian = guardian(row);
        school.maybe().ifPresent(code -> checkSchool(row, code, grade.maybe()));
        birthDate.maybe().ifPresent(born -> checkAge(row, born));
        return row.give(() -> new Student(
                id.get(),
                name,
                birthDate.get(),
                grade.get(),
                school.get(),
                enrolledOn.maybe(),
                pin.maybe(),
                home,
                guardian,
                iep.get(),
                section504.get()));
    }

    /// A child may have one name only; the other column is then empty.
    private static Name name(CsvRow row) {
        var name = new Name(row.raw("first_name"), row.maybe("middle_name"), row.raw("last_name"));
        if (name.first().isEmpty() && name.last().isEmpty()) {
            row.problem("the columns first_name and last_name are empty; fill in one of them at least");
        }
        return name;
    }

    private static Home home(CsvRow row) {
        var zip = row.optional("zip", "a ZIP code has five digits", Formats::zip);
        return new Home(row.maybe("address"), row.maybe("apartment"), row.maybe("city"), zip.maybe());
    }

    private static Guardian guardian(CsvRow row) {
        var email = row.optional("guardian_email", "write an e-mail address as name@mail.example", Formats::email);
        var language = row.optional(
                "guardian_language", "write a language code as en or es", text -> Formats.matching(LANGUAGE, text));
        return new Guardian(row.maybe("guardian_name"), email.maybe(), row.maybe("guardian_phone"), language.maybe());
    }

    private void checkSchool(CsvRow row, SchoolCode code, Optional<Grade> grade) {
        if (!schools.knows(code)) {
            row.problem("there is no school " + code + " in schools.csv");
        }
        schools.find(code)
                .filter(school -> grade.isPresent() && !school.grades().has(grade.get()))
                .ifPresent(school -> row.problem("is in grade "
                        + grade.orElseThrow().code() + ", but the school " + code + " has grades " + school.grades()));
    }

    private void checkAge(CsvRow row, LocalDate born) {
        int age = currentYear.startYear() - born.getYear();
        if (age < YOUNGEST || age > OLDEST) {
            row.problem("the birth_date makes the child " + age + " in " + currentYear + "; check the year");
        }
    }
}
