package org.openseat.pack.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.openseat.pack.demo.DemoHouseholds.Household;
import org.openseat.pack.demo.DemoSchools.Sited;
import org.openseat.pack.demo.Town.Frontage;

/// The people whom the demo's stories and docs/district-pack.md name, and the staff of every school.
final class DemoPeople {
    private static final String MAIL = "@marisolusd.example";

    private final Town town;
    private final DemoSchools schools;

    DemoPeople(Town town, DemoSchools schools) {
        this.town = town;
        this.schools = schools;
    }

    /// The Ortegas live in Kestrel's area and ask for Harbor, near the mother's work; the Trầns' son has an IEP.
    void families(DemoHouseholds households) {
        Sited kestrel = school("Kestrel Middle School");
        Sited juniper = school("Juniper Middle School");
        Frontage home = near(kestrel, 2);
        var ortega = new Household(
                home,
                DemoHouseholds.address(home, 6),
                "3",
                "Ortega Villaseñor",
                "Lucía Villaseñor",
                "lucia.villasenor@family.example",
                "(805) 555-0142",
                "es");
        households.child(ortega, "430000017", "Inés", "Guadalupe", 7, "482915", false, false, kestrel);
        households.child(
                ortega, "430000025", "Mateo", "", 3, "730164", false, false, schools.residence(home.block(), 3));
        Frontage other = near(juniper, 3);
        var tran = new Household(
                other,
                DemoHouseholds.address(other, 11),
                "",
                "Trần",
                "Thảo Trần",
                "thao.tran@family.example",
                "(805) 555-0177",
                "vi");
        households.child(tran, "430000033", "Bảo", "", 6, "116502", true, false, juniper);
    }

    /// Where the mother of the demo family works: a house in the area of the school she asks for.
    Frontage work() {
        return near(school("Harbor Middle School"), 1);
    }

    /// Lines of `staff.csv` without the heading, and the principals by school in the order of the schools.
    List<List<String>> staff() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "D001",
                "Priya Raghunathan",
                "Permit Officer, Office of Permits and Student Transfers",
                "priya.raghunathan" + MAIL,
                "district",
                ""));
        rows.add(List.of(
                "D002",
                "Samuel Abernathy",
                "Coordinator, Office of Permits and Student Transfers",
                "samuel.abernathy" + MAIL,
                "district",
                ""));
        rows.add(List.of(
                "D003",
                "Marguerite Thibodeaux",
                "Operations Administrator",
                "marguerite.thibodeaux" + MAIL,
                "appeals",
                ""));
        rows.add(List.of("D004", "Hyun-woo Baek", "Systems Analyst", "hyunwoo.baek" + MAIL, "system", ""));
        rows.add(List.of(
                "D005",
                "Odalys Quintero",
                "Coordinator, Division of Special Education",
                "odalys.quintero" + MAIL,
                "special_education",
                ""));
        rows.add(List.of(
                "D006",
                "Bartholomew Nakagawa",
                "Operations Administrator",
                "bartholomew.nakagawa" + MAIL,
                "appeals",
                ""));
        rows.add(List.of(
                "D007",
                "Wilhelmina Adeyemi",
                "Member, Appeals Committee",
                "wilhelmina.adeyemi" + MAIL,
                "committee",
                ""));
        rows.add(List.of(
                "D008",
                "Constance Okonkwo",
                "Specialist, Student Integration Services",
                "constance.okonkwo" + MAIL,
                "integration",
                ""));
        administrators(rows);
        return rows;
    }

    /// Two at every school: who says no to a request may not answer the appeal against it.
    private void administrators(List<List<String>> rows) {
        var random = new Random(911);
        int number = 1;
        var second = new ArrayList<Sited>();
        for (Sited school : schools.all()) {
            rows.add(administrator(number++, principal(school, random), "Principal", school));
            if (!school.level().equals("elementary") && school.kind().equals("district")) {
                rows.add(administrator(number++, assistant(school, random), "Assistant Principal", school));
            } else {
                second.add(school);
            }
        }
        for (Sited school : second) {
            rows.add(administrator(number++, invented(random), "Assistant Principal", school));
        }
    }

    private static String principal(Sited school, Random random) {
        String anyone = invented(random);
        return switch (school.name()) {
            case "Kestrel Middle School" -> "Denise Achterberg";
            case "Harbor Middle School" -> "Kwame Boateng";
            case "Juniper Middle School" -> "Rosa Elena Cárdenas";
            case String other -> anyone;
        };
    }

    private static String assistant(Sited school, Random random) {
        String anyone = invented(random);
        return switch (school.name()) {
            case "Kestrel Middle School" -> "Tomás Arriaga";
            case "Harbor Middle School" -> "Ingrid Solheim";
            case String other -> anyone;
        };
    }

    private static String invented(Random random) {
        Names names = Names.any(random);
        return names.given(random) + " " + names.surname(random);
    }

    private static List<String> administrator(int number, String name, String title, Sited school) {
        boolean named = school.name()
                .matches(
                        title.equals("Principal")
                                ? "(Kestrel|Harbor|Juniper) Middle School"
                                : "(Kestrel|Harbor) Middle School");
        String mailbox = DemoHouseholds.mailbox(name) + (named ? "" : "." + number);
        return List.of("S%03d".formatted(number), name, title, mailbox + MAIL, "school_admin", school.code());
    }

    private Sited school(String name) {
        return schools.all().stream()
                .filter(school -> school.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    /// A home of the school's area, some blocks from the school itself.
    private Frontage near(Sited school, int blocks) {
        var at = school.at().block();
        return town.frontages().stream()
                .filter(one -> school.area().contains(one.block()))
                .min(Comparator.comparingDouble(one ->
                        Math.abs(one.block().distanceTo(at.u() + 0.5, at.v() + 0.5) - blocks)))
                .orElseThrow();
    }
}
