package org.openseat.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What only a school can find out about a request. What it found outweighs what the family ticked. (BUL-5347 §III.A,
/// §III.E.3, §III.F)
public enum SchoolFact {
    /// The parent's work is done there in person. (§III.A)
    WORK_IN_PERSON(PermitType.PARENT_EMPLOYMENT, DecidingSchool.RESIDENCE, DecidingSchool.REQUESTED),
    /// The danger is borne out: the school is classed so, the crime happened there, somebody in charge sees the need.
    /// (§III.E.3)
    DANGER_CONFIRMED(PermitType.SAFETY_AND_PROTECTION, DecidingSchool.RESIDENCE, DecidingSchool.REQUESTED),
    /// Each school speaks for its own program. (§III.F)
    PROGRAM_AT_RESIDENCE(PermitType.SPECIALIZED_PROGRAM, DecidingSchool.RESIDENCE),
    PROGRAM_AT_REQUESTED(PermitType.SPECIALIZED_PROGRAM, DecidingSchool.REQUESTED);

    private final PermitType type;
    private final Set<DecidingSchool> schools;

    SchoolFact(PermitType type, DecidingSchool... schools) {
        this.type = type;
        this.schools = Set.of(schools);
    }

    /// What this school may find about a request of this type.
    public static List<SchoolFact> of(PermitType type, DecidingSchool school) {
        return Stream.of(values())
                .filter(fact -> fact.type == type && fact.schools.contains(school))
                .toList();
    }
}
