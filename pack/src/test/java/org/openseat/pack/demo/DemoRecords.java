package org.openseat.pack.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What the demo district's schools keep of some of its students: grades, days, credits and emergency telephones.
final class DemoRecords {
    /// The families of the stories and a few dozen others; the rest show what a family sees when there is nothing yet.
    private static final int CHILDREN = 60;

    private static final String AS_OF = "2026-11-20";
    private static final List<List<String>> SESSIONS = List.of(
            List.of("2026-S1", "First semester 2025-26", "semester", "2025-08-14", "2025-12-19", "2026"),
            List.of("2026-S2", "Second semester 2025-26", "semester", "2026-01-12", "2026-06-10", "2026"),
            List.of("2027-Q1", "First quarter 2026-27", "gradingPeriod", "2026-08-13", "2026-10-16", "2027"));
    private static final List<String> YOUNG = List.of("Reading", "Writing", "Mathematics", "Science", "Art");
    private static final List<String> OLDER = List.of(
            "English Language Arts", "Mathematics", "Science", "History and Social Science", "Physical Education");

    private final Random random = new Random(2718);
    private final Map<String, Sheet> files = new LinkedHashMap<>();

    /// The lines of one file; a line that stands there already is not written twice.
    private record Sheet(String heading, LinkedHashSet<List<String>> rows) {}

    private final Map<String, String> phones = new HashMap<>();

    private DemoRecords() {
        sheet("attendance.csv", "student,school_year,as_of,days,days_absent,times_tardy");
        sheet("graduation.csv", "student,as_of,credits_earned,credits_required");
        sheet("oneroster/manifest.csv", "propertyName,value");
        sheet("oneroster/academicSessions.csv", "sourcedId,title,type,startDate,endDate,schoolYear");
        sheet("oneroster/classes.csv", "sourcedId,title,classType,schoolSourcedId");
        sheet("oneroster/categories.csv", "sourcedId,title");
        sheet("oneroster/users.csv", "sourcedId,enabledUser,givenName,familyName,identifier,phone,agentSourcedIds");
        sheet(
                "oneroster/lineItems.csv",
                "sourcedId,title,classSourcedId,categorySourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax");
        sheet(
                "oneroster/results.csv",
                "sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,textScore");
    }

    /// What is written into each file: by file, the heading and the lines.
    static void write(List<List<String>> students, Writer writer) throws java.io.IOException {
        var records = new DemoRecords();
        records.manifest();
        SESSIONS.forEach(session -> records.add("oneroster/academicSessions.csv", session.toArray(String[]::new)));
        records.add("oneroster/categories.csv", "final", "Final Grade");
        records.add("oneroster/categories.csv", "homework", "Homework");
        students.stream().limit(CHILDREN).forEach(records::child);
        for (var file : records.files.entrySet()) {
            var sheet = file.getValue();
            writer.write(file.getKey(), sheet.heading(), new ArrayList<>(sheet.rows()));
        }
    }

    interface Writer {
        void write(String file, String heading, List<List<String>> rows) throws java.io.IOException;
    }

    private void sheet(String file, String heading) {
        files.put(file, new Sheet(heading, new LinkedHashSet<>()));
    }

    private void add(String file, String... fields) {
        files.get(file).rows().add(List.of(fields));
    }

    private void manifest() {
        add("oneroster/manifest.csv", "manifest.version", "1.0");
        add("oneroster/manifest.csv", "oneroster.version", "1.2");
        for (String name : List.of("academicSessions", "classes", "categories", "users", "lineItems", "results")) {
            add("oneroster/manifest.csv", "file." + name, "bulk");
        }
        for (String name : List.of("orgs", "courses", "enrollments", "demographics", "roles")) {
            add("oneroster/manifest.csv", "file." + name, "absent");
        }
    }

    private void child(List<String> student) {
        String id = student.getFirst();
        int grade = grade(student.get(5));
        adults(student);
        days(id, grade);
        if (grade >= 9) {
            add("graduation.csv", id, AS_OF, String.valueOf((grade - 9) * 55 + 5 * random.nextInt(4)), "210");
        }
        for (List<String> session : SESSIONS) {
            int then = session.getFirst().startsWith("2026") ? grade - 1 : grade;
            if (then >= 0) {
                grades(id, student.get(6), then, session.getFirst());
            }
        }
    }

    private void days(String id, int grade) {
        if (grade >= 0) {
            add("attendance.csv", id, "2025-26", "2026-06-10", "184", few(9), few(6));
        }
        add("attendance.csv", id, "2026-27", AS_OF, "69", few(5), few(4));
    }

    private String few(int most) {
        return String.valueOf(random.nextInt(most));
    }

    /// The adult the district writes to, and one more of the same corner of the world.
    private void adults(List<String> student) {
        String id = student.getFirst();
        String first = adult(student.get(13), student.get(15), DemoHouseholds.mailbox(student.get(13)));
        boolean story = student.get(14).equals("lucia.villasenor@family.example");
        Names names = Names.any(random);
        String other = names.given(random) + " " + names.surname(random);
        String second = story
                ? adult("Socorro Villaseñor Ibarra", "(805) 555-0163", "socorro.villasenor")
                : adult(other, "(805) 555-01" + "%02d".formatted(random.nextInt(100)), "other." + id);
        add("oneroster/users.csv", "child." + id, "true", student.get(1), student.get(3), id, "", first + "," + second);
    }

    private String adult(String name, String phone, String mailbox) {
        int blank = name.indexOf(' ');
        String id = "adult." + mailbox;
        // Two people of one name are told apart by their telephones.
        for (int n = 2; !phones.getOrDefault(id, phone).equals(phone); n++) {
            id = "adult." + mailbox + "." + n;
        }
        phones.put(id, phone);
        add("oneroster/users.csv", id, "true", name.substring(0, blank), name.substring(blank + 1), "", phone, "");
        return id;
    }

    private void grades(String id, String school, int grade, String session) {
        for (String subject : grade < 6 ? YOUNG : OLDER) {
            String taught = subject + " " + (grade == 0 ? "K" : String.valueOf(grade));
            String year = session.substring(0, 4);
            String number = school + "." + taught.replace(" ", "") + "." + year;
            add("oneroster/classes.csv", number, taught, "scheduled", school);
            String item = number + "." + session;
            add("oneroster/lineItems.csv", item, "Final grade", number, "final", session, "0", "100");
            int score = 68 + random.nextInt(33);
            String mark = grade < 6 ? String.valueOf(Math.min(4, (score - 56) / 10)) : letter(score);
            add(
                    "oneroster/results.csv",
                    item + "." + id,
                    item,
                    "child." + id,
                    "fully graded",
                    String.valueOf(score),
                    ended(session),
                    mark);
        }
    }

    private static String letter(int score) {
        return score >= 90 ? "A" : score >= 80 ? "B" : score >= 70 ? "C" : "D";
    }

    private static String ended(String session) {
        return SESSIONS.stream()
                .filter(one -> one.getFirst().equals(session))
                .map(one -> one.get(4))
                .findAny()
                .orElseThrow();
    }

    private static int grade(String code) {
        return code.equals("TK") ? -1 : code.equals("K") ? 0 : Integer.parseInt(code);
    }
}
