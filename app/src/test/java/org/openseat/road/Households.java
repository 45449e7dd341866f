package org.openseat.road;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.district.Grade;
import org.openseat.schools.Address;
import org.openseat.students.Guardians;
import org.openseat.students.NewChild;
import org.openseat.students.Student;

/// People who have an account already, and the child of one of them.
final class Households {

    private final Accounts accounts;
    private final Guardians guardians;

    Households(Accounts accounts, Guardians guardians) {
        this.accounts = accounts;
        this.guardians = guardians;
    }

    AccountId open(String email, String name, String language, Role role) {
        return accounts.open(
                new Accounts.Opening(email, name, "Ruiz", language, Family.PASSWORD, Set.of(role), null),
                Instant.now());
    }

    /// A parent whose son Mateo lives in the area of Kestrel.
    void open_with_mateo(String email, String name, String language) {
        guardians.add(
                open(email, name, language, Role.FAMILY),
                new NewChild(
                        new Student.Name("Mateo", Optional.empty(), "Delgado"),
                        LocalDate.of(2014, 3, 14),
                        Grade.GRADE_7,
                        Optional.empty(),
                        Address.of("2613 Calle de la Aduana", "Marisol", "90922")),
                Instant.now());
    }
}
