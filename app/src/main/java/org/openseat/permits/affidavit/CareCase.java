package org.openseat.permits.affidavit;

import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.schools.Address;
import org.openseat.students.Student;

/// The application or open request that an affidavit belongs to, as its own family knows it.
///
/// @param phone how to reach the parent; every paper must say so (R-IDP-19)
/// @param provider the provider the family named
/// @param back the page of papers that the affidavit is one of
public record CareCase(
        CaseId id,
        Student child,
        Grade grade,
        SchoolCode school,
        String parent,
        String phone,
        Provider provider,
        String back,
        boolean submitted) {

    /// Who cares for the child, as far as the family has said.
    public record Provider(@Nullable String name, @Nullable Address at) {}

    /// What a stranger may know of the child: first name and initial.
    String childForStrangers() {
        return child.name().forStrangers();
    }

    public String path() {
        return "/permits/" + id + "/affidavit";
    }
}
