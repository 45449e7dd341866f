package org.openseat.offers;

import java.time.Instant;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.people.Child;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.Category;
import org.openseat.schools.Address;
import org.openseat.students.StudentId;

/// What is offered to whom; none of it ever changes.
///
/// @param filedBy who filed the application, and `signer` how they signed it: letters go to them and every guardian
public record About(
        CaseId id,
        ConfirmationNumber number,
        StudentId student,
        CaseId application,
        AccountId filedBy,
        String signer,
        SchoolYear cycle,
        Category category,
        String program,
        SchoolCode school,
        Grade grade,
        Child child,
        Address home,
        Source source,
        Instant made) {

    /// What an offer rests on.
    public enum Source {
        RUN,
        CALL,
        OVERRIDE
    }
}
