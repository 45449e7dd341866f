package org.openseat.intake;

import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.staff.StaffMember;
import org.openseat.pack.DistrictPack;

/// Turns the staff of a pack into people who may sign in.
final class Staff {

    private Staff() {}

    /// Everybody who works on cases. Who runs the system sees no case (rules §2) and so has nothing to sign in for.
    static List<StaffMember> of(DistrictPack pack) {
        return pack.staff().stream()
                .filter(member -> member.role() != org.openseat.pack.StaffMember.Role.SYSTEM)
                .map(member -> new StaffMember(
                        member.id(),
                        member.name(),
                        member.title(),
                        member.email(),
                        role(member.role()),
                        member.schools()))
                .toList();
    }

    private static Role role(org.openseat.pack.StaffMember.Role role) {
        return switch (role) {
            case SCHOOL_ADMIN -> Role.SCHOOL;
            case DISTRICT -> Role.DISTRICT;
            case APPEALS -> Role.APPEALS;
            case SPECIAL_EDUCATION -> Role.SPECIAL_EDUCATION;
            case INTEGRATION -> Role.INTEGRATION;
            case COMMITTEE -> Role.COMMITTEE;
            case SYSTEM -> throw new IllegalArgumentException("Nobody signs in to run the system");
        };
    }
}
