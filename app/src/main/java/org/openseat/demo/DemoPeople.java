package org.openseat.demo;

import static org.openseat.accounts.Role.APPEALS;
import static org.openseat.accounts.Role.COMMITTEE;
import static org.openseat.accounts.Role.DISTRICT;
import static org.openseat.accounts.Role.FAMILY;
import static org.openseat.accounts.Role.INTEGRATION;
import static org.openseat.accounts.Role.SCHOOL;
import static org.openseat.accounts.Role.SPECIAL_EDUCATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.students.Guardians;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// People of the demo district who can sign in at once (docs/district-pack.md, "People of the demo district").
@Component
@Profile("demo")
public class DemoPeople implements SmartLifecycle {

    public static final String PASSWORD = "Marisol2026";

    static final List<Person> PEOPLE = List.of(
            new Person("a mother (in Spanish)", "lucia.villasenor@family.example", "Lucía", "Villaseñor", "es", FAMILY),
            new Person(
                    "school of residence",
                    "denise.achterberg@marisolusd.example",
                    "Denise",
                    "Achterberg",
                    "en",
                    SCHOOL),
            new Person(
                    "school of residence, appeals",
                    "tomas.arriaga@marisolusd.example",
                    "Tomás",
                    "Arriaga",
                    "en",
                    SCHOOL),
            new Person("requested school", "kwame.boateng@marisolusd.example", "Kwame", "Boateng", "en", SCHOOL),
            new Person(
                    "requested school, appeals",
                    "ingrid.solheim@marisolusd.example",
                    "Ingrid",
                    "Solheim",
                    "en",
                    SCHOOL),
            new Person("permit office", "priya.raghunathan@marisolusd.example", "Priya", "Raghunathan", "en", DISTRICT),
            new Person(
                    "Operations Administrator",
                    "marguerite.thibodeaux@marisolusd.example",
                    "Marguerite",
                    "Thibodeaux",
                    "en",
                    APPEALS),
            new Person(
                    "special education",
                    "odalys.quintero@marisolusd.example",
                    "Odalys",
                    "Quintero",
                    "en",
                    SPECIAL_EDUCATION),
            new Person(
                    "Appeals Committee",
                    "wilhelmina.adeyemi@marisolusd.example",
                    "Wilhelmina",
                    "Adeyemi",
                    "en",
                    COMMITTEE),
            new Person(
                    "Student Integration Services",
                    "constance.okonkwo@marisolusd.example",
                    "Constance",
                    "Okonkwo",
                    "en",
                    INTEGRATION));

    private static final String CHILD = "430000017";
    private static final LocalDate BORN = LocalDate.of(2013, 12, 9);
    private static final String PIN = "482915";

    private final Accounts accounts;
    private final Guardians guardians;
    private final Clock clock;
    private boolean running;

    DemoPeople(Accounts accounts, Guardians guardians, Clock clock) {
        this.accounts = accounts;
        this.guardians = guardians;
        this.clock = clock;
    }

    /// Somebody to sign in as.
    record Person(String who, String email, String first, String last, String language, Role role) {}

    /// Another invented district has other people; they ask for a password and find it in the mailbox.
    public boolean known() {
        return PEOPLE.stream()
                .filter(person -> person.role() != FAMILY)
                .allMatch(person -> accounts.withEmail(person.email()).isPresent());
    }

    @Override
    public void start() {
        running = true;
        if (known()) {
            PEOPLE.forEach(this::open);
        }
    }

    /// Whoever was here before keeps the language chosen since, and the children.
    private void open(Person person) {
        var before = accounts.withEmail(person.email());
        var language =
                before.map(accounts::contact).map(contact -> contact.language()).orElse(person.language());
        var account = accounts.open(
                new Accounts.Opening(
                        person.email(), person.first(), person.last(), language, PASSWORD, Set.of(person.role()), null),
                clock.instant());
        if (person.role() == FAMILY && before.isEmpty()) {
            link(account);
        }
    }

    private void link(AccountId family) {
        guardians.link(family, CHILD, BORN, PIN, LocalDate.now(clock), clock.instant());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the district pack, before the web server.
    @Override
    public int getPhase() {
        return 1;
    }
}
