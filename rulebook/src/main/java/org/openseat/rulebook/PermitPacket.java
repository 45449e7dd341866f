package org.openseat.rulebook;

import java.time.LocalDate;
import java.util.List;

/// All facts of one packet for an intra-district permit, and every rule it is heard by, in the order a clerk reads
/// them.
public record PermitPacket(
        DistrictResidence.Facts residence,
        ApplicationWindow.Facts window,
        GradeOffered.Facts grade,
        CompletePacket.Facts papers,
        PermitBasis basis,
        SpecialEducationRouting.Facts specialEducation) {

    /// Hears every rule, not only up to the first no.
    public Opinion opinion(LocalDate today, Numbers numbers) {
        return new Opinion(
                today,
                numbers.version(),
                List.of(
                        heard(DistrictResidence.class, DistrictResidence.CLAUSE, DistrictResidence.judge(residence)),
                        heard(
                                ApplicationWindow.class,
                                ApplicationWindow.CLAUSE,
                                ApplicationWindow.judge(window, numbers)),
                        heard(GradeOffered.class, GradeOffered.CLAUSE, GradeOffered.judge(grade)),
                        heard(CompletePacket.class, CompletePacket.CLAUSE, CompletePacket.judge(papers)),
                        switch (basis) {
                            case ParentEmployment.Facts work ->
                                heard(ParentEmployment.class, ParentEmployment.CLAUSE, ParentEmployment.judge(work));
                        },
                        heard(
                                SpecialEducationRouting.class,
                                SpecialEducationRouting.CLAUSE,
                                SpecialEducationRouting.judge(specialEducation))));
    }

    private static Finding heard(Class<?> rule, Clause clause, Ruling ruling) {
        return Finding.of(rule, clause, ruling);
    }
}
