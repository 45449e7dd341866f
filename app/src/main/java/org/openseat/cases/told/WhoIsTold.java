package org.openseat.cases.told;

import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.accounts.Role;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.stereotype.Component;

/// Whom news about a child's request goes to: whoever sent the request, unless a court order keeps them from the child.
/// (R-ACC-18)
@Component
public class WhoIsTold {

    private final Students students;
    private final Accounts accounts;

    WhoIsTold(Students students, Accounts accounts) {
        this.students = students;
        this.accounts = accounts;
    }

    /// The sender; else the guardian who has had the child in their account for the longest time; else the permit
    /// office, which must then write by post.
    public Contact about(StudentId child, AccountId sender) {
        return students.told(child, sender)
                .map(accounts::contact)
                .orElseGet(() -> accounts.with(Role.DISTRICT).getFirst());
    }
}
