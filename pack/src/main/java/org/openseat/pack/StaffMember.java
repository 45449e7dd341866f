package org.openseat.pack;

import java.util.Set;
import org.openseat.district.SchoolCode;

/// Someone who works for the district and may sign in: one line of `staff.csv`.
///
/// @param schools the schools a school administrator answers for; empty for everyone else
public record StaffMember(String id, String name, String title, String email, Role role, Set<SchoolCode> schools) {
    public StaffMember {
        schools = Set.copyOf(schools);
    }

    /// What a member of staff does in Openseat. (rules §2)
    public enum Role {
        /// Releases, approves and denies for their own schools.
        SCHOOL_ADMIN,
        /// The permit office (OPST): sees every school's cases.
        DISTRICT,
        /// Decides appeals against schools last.
        APPEALS,
        /// Speaks for the special education team.
        SPECIAL_EDUCATION,
        /// Student Integration Services: runs the Choices year.
        INTEGRATION,
        /// Sits on the Appeals Committee, which looks again at a no between districts. (R-APL-1)
        COMMITTEE,
        /// Runs the system; sees no case.
        SYSTEM
    }
}
