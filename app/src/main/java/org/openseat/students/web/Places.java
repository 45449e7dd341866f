package org.openseat.students.web;

import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.schools.Address;
import org.openseat.schools.Residence;
import org.openseat.schools.ResidenceAreas;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.springframework.stereotype.Component;

/// Names the school a child goes to, and the one its home belongs to.
@Component
class Places {

    private final Schools schools;
    private final ResidenceAreas areas;

    Places(Schools schools, ResidenceAreas areas) {
        this.schools = schools;
        this.areas = areas;
    }

    Optional<String> schoolNow(Student child) {
        return switch (child.enrollment()) {
            case Enrollment.InDistrict in -> name(in.school());
            case Enrollment.Left left -> Optional.empty();
            case Enrollment.Elsewhere(var school) -> school;
        };
    }

    private Optional<String> name(SchoolCode code) {
        return schools.find(code).map(School::name);
    }

    /// The school of residence, when the map knows exactly one.
    Optional<String> schoolOfResidence(Student child) {
        return child.home()
                .map(home -> areas.schoolFor(home, child.grade()))
                .flatMap(residence -> residence instanceof Residence.Found(School school)
                        ? Optional.of(school.name())
                        : Optional.empty());
    }

    /// Why a family cannot give this as a home, if so. An unknown street is no fault: the home may lie outside.
    Optional<Residence.Why> fault(Address home) {
        return areas.schoolFor(home, Grade.K) instanceof Residence.Unknown(Residence.Why why)
                        && (why == Residence.Why.POST_OFFICE_BOX || why == Residence.Why.NO_HOUSE_NUMBER)
                ? Optional.of(why)
                : Optional.empty();
    }
}
