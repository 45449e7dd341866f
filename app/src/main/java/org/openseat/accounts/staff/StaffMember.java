package org.openseat.accounts.staff;

import java.util.Set;
import org.openseat.accounts.Role;
import org.openseat.district.SchoolCode;

/// Somebody who works for the district, as the district names them in its pack.
///
/// @param staffId the district's own number for the person; it stays when name or address change
/// @param schools the schools they answer for; empty for the district's staff
public record StaffMember(String staffId, String name, String title, String email, Role role, Set<SchoolCode> schools) {

    public StaffMember {
        schools = Set.copyOf(schools);
    }
}
