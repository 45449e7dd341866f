package org.openseat.permits.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SemesterHalf;
import org.openseat.permits.Packet;
import org.openseat.permits.Particulars;
import org.openseat.rulebook.ExceptionRequest;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.ParentEmployment;
import org.openseat.rulebook.ParentEmployment.Workplace;
import org.openseat.rulebook.PermitBasis;
import org.openseat.rulebook.SafetyAndProtection;
import org.openseat.rulebook.SchoolFact;
import org.openseat.rulebook.SeniorStatus;
import org.openseat.rulebook.Sibling;
import org.openseat.rulebook.SpecialCircumstances;
import org.openseat.rulebook.SpecializedProgram;
import org.openseat.schools.Calendars;
import org.openseat.schools.ResidenceAreas;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.students.Enrollment;
import org.openseat.students.Students;
import org.springframework.stereotype.Component;

/// Turns what a family answered for its type of permit, and what a school found, into the facts that the type's rule is
/// heard on.
@Component
class Bases {

    private final ResidenceAreas areas;
    private final Schools schools;
    private final Calendars calendars;
    private final Students students;
    private final CareFacts care;
    private final SchoolFacts found;

    Bases(
            ResidenceAreas areas,
            Schools schools,
            Calendars calendars,
            Students students,
            CareFacts care,
            SchoolFacts found) {
        this.areas = areas;
        this.schools = schools;
        this.calendars = calendars;
        this.students = students;
        this.care = care;
        this.found = found;
    }

    PermitBasis of(Packet packet, LocalDate today) {
        return switch (packet.answers().particulars()) {
            case Particulars.None _ -> plain(packet);
            case Particulars.LastYear(boolean there) ->
                new SeniorStatus.Facts(packet.grade(), grades(packet.to()), Known.of(there));
            case Particulars.Provider provider -> care.of(packet, provider);
            case Particulars.Staying staying ->
                staying.facts(packet.grade(), SemesterHalf.of(today, calendars.calendar()));
            // Nobody but a parent applies here, and only schools of the district can be asked for.
            case Particulars.Safety safety ->
                new SafetyAndProtection.Facts(
                        safety.danger(), found.of(packet.id(), SchoolFact.DANGER_CONFIRMED), true, true);
            case Particulars.Program program -> program(packet, program);
            case Particulars.Sibling _ -> new Sibling.Facts(siblingAt(packet));
        };
    }

    private PermitBasis plain(Packet packet) {
        return switch (packet.type()) {
            case PARENT_EMPLOYMENT -> new ParentEmployment.Facts(workplaces(packet));
            case EXCEPTION -> new ExceptionRequest.Facts();
            case SPECIAL_CIRCUMSTANCES -> new SpecialCircumstances.Facts();
            case SENIOR_STATUS,
                    CHILD_CARE,
                    CONTINUING_ENROLLMENT,
                    SAFETY_AND_PROTECTION,
                    SPECIALIZED_PROGRAM,
                    SIBLING -> throw new IllegalStateException("A packet without the answers of " + packet.type());
        };
    }

    /// Parents know when a program is there; that it is missing is for the school itself to say, and so is whether what
    /// they took for the program is it.
    private SpecializedProgram.Facts program(Packet packet, Particulars.Program told) {
        var atResidence = found.of(packet.id(), SchoolFact.PROGRAM_AT_RESIDENCE);
        return new SpecializedProgram.Facts(
                told.name(),
                atResidence == Known.UNKNOWN && told.atResidence() == Known.YES ? Known.YES : atResidence,
                found.of(packet.id(), SchoolFact.PROGRAM_AT_REQUESTED));
    }

    /// The family's other children, as the student information system has them.
    private Known siblingAt(Packet packet) {
        if (!students.isFamily(packet.student(), packet.filedBy())) {
            return Known.UNKNOWN;
        }
        return students.of(packet.filedBy()).stream()
                        .filter(child -> !child.id().equals(packet.student()))
                        .anyMatch(child -> child.enrollment() instanceof Enrollment.InDistrict in
                                && in.school().equals(packet.to()))
                ? Known.YES
                : Known.UNKNOWN;
    }

    private List<Workplace> workplaces(Packet packet) {
        var inPerson = found.of(packet.id(), SchoolFact.WORK_IN_PERSON);
        return packet.answers().parents().stream()
                .flatMap(parent -> Stream.ofNullable(parent.work()))
                .map(work -> new Workplace(
                        work.at().toString(),
                        inPerson == Known.UNKNOWN ? work.inPerson() : inPerson == Known.YES,
                        areas.inAreaOf(packet.to(), work.at())))
                .toList();
    }

    Set<Grade> grades(SchoolCode school) {
        return schools.find(school)
                .map(School::grades)
                .<Set<Grade>>map(Set::copyOf)
                .orElse(Set.of());
    }
}
