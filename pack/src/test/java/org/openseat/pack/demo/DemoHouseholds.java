package org.openseat.pack.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.openseat.pack.demo.DemoSchools.Sited;
import org.openseat.pack.demo.Town.Frontage;

/// The families of the demo district: about 5,000 children, brothers and sisters under one roof, most in the school of
/// their area.
final class DemoHouseholds {
    private static final int CHILDREN = 5000;
    private static final List<String> AREA_CODES =
            List.of("213", "310", "424", "562", "626", "661", "747", "805", "818");

    private final Town town;
    private final DemoSchools schools;
    private final Random random = new Random(4117);
    private final List<List<String>> rows = new ArrayList<>();

    DemoHouseholds(Town town, DemoSchools schools) {
        this.town = town;
        this.schools = schools;
    }

    /// A roof and the adult under it whom the district writes to.
    record Household(
            Frontage at,
            String address,
            String apartment,
            String surname,
            String guardian,
            String email,
            String phone,
            String language) {}

    /// Lines of `students.csv` without the heading.
    List<List<String>> rows() {
        new DemoPeople(town, schools).families(this);
        while (rows.size() < CHILDREN) {
            family();
        }
        return rows;
    }

    private void family() {
        Names names = Names.any(random);
        Frontage at = town.frontages().get(random.nextInt(town.frontages().size()));
        String surname = names.surname(random);
        String guardian = names.given(random) + " " + (random.nextInt(4) == 0 ? names.surname(random) : surname);
        var household = new Household(
                at,
                address(at, random.nextInt(40)),
                random.nextInt(10) < 3 ? apartment() : "",
                surname,
                guardian,
                mailbox(guardian) + "." + (rows.size() + 1) + "@mail.example",
                phone(),
                names.language(random));
        int children = 1 + (random.nextInt(10) < 5 ? 1 : 0) + (random.nextInt(10) < 2 ? 1 : 0);
        int grade = random.nextInt(14) - 1;
        for (int i = 0; i < children && grade <= 12; i++, grade += 1 + random.nextInt(4)) {
            boolean girl = random.nextBoolean();
            String first = names.given(girl, random);
            String second = random.nextInt(10) < 3 ? names.given(girl, random) : "";
            String middle = second.equals(first) ? "" : second;
            child(
                    household,
                    id(),
                    first,
                    middle,
                    grade,
                    pin(),
                    random.nextInt(100) < 12,
                    random.nextInt(100) < 3,
                    school(at, grade));
        }
    }

    void child(
            Household home,
            String id,
            String first,
            String middle,
            int grade,
            String pin,
            boolean iep,
            boolean plan,
            Sited school) {
        String code = grade == -1 ? "TK" : grade == 0 ? "K" : String.valueOf(grade);
        rows.add(List.of(
                id,
                first,
                middle,
                home.surname(),
                birthDate(grade).toString(),
                code,
                school.code(),
                enrolledOn(grade, school).toString(),
                pin,
                home.address(),
                home.apartment(),
                home.at().range().city(),
                home.at().range().zip(),
                home.guardian(),
                home.email(),
                home.phone(),
                home.language(),
                iep ? "yes" : "no",
                plan ? "yes" : "no"));
    }

    /// In kindergarten are those who turn five by September 1 of the school year.
    private LocalDate birthDate(int grade) {
        return LocalDate.of(DemoDistrict.CURRENT.startYear() - 6 - grade, 9, 2).plusDays(random.nextInt(365));
    }

    private LocalDate enrolledOn(int grade, Sited school) {
        int longest = grade - DemoSchools.gradeNumber(school.low());
        return DemoDistrict.firstDay(DemoDistrict.CURRENT.startYear() - random.nextInt(longest + 1));
    }

    private Sited school(Frontage at, int grade) {
        if (random.nextInt(100) < 82) {
            return schools.residence(at.block(), grade);
        }
        List<Sited> open =
                schools.all().stream().filter(school -> school.teaches(grade)).toList();
        return open.get(random.nextInt(open.size()));
    }

    private String id() {
        return String.valueOf(410_000_000 + (rows.size() + 1L) * 48_271 % 999_983);
    }

    String pin() {
        return "%06d".formatted(random.nextInt(1_000_000));
    }

    String phone() {
        return "(" + AREA_CODES.get(random.nextInt(AREA_CODES.size())) + ") 555-01"
                + "%02d".formatted(random.nextInt(100));
    }

    private String apartment() {
        return random.nextBoolean() ? String.valueOf(1 + random.nextInt(40)) : (char) ('A' + random.nextInt(8)) + "";
    }

    static String address(Frontage at, int house) {
        return at.range().from() + 2 * house + " " + at.range().street();
    }

    /// A name as the part of an e-mail address before the at sign.
    static String mailbox(String name) {
        return Normalizer.normalize(
                        name.replace('Đ', 'D')
                                .replace('đ', 'd')
                                .replace('ł', 'l')
                                .replace('Ł', 'L')
                                .replace('ø', 'o'),
                        Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .strip()
                .replaceAll(" +", ".");
    }
}
