package org.openseat.permits.hearing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.cases.papers.CasePapers;
import org.openseat.cases.people.Work;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Packet;
import org.openseat.permits.Particulars;
import org.openseat.permits.PermitAnswers;
import org.openseat.rulebook.ApplicationWindow;
import org.openseat.rulebook.ChildCare;
import org.openseat.rulebook.DistrictResidence;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.GradeOffered;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.ParentEmployment;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.PermitPacket;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.SafetyAndProtection;
import org.openseat.rulebook.SeniorStatus;
import org.openseat.rulebook.Sibling;
import org.openseat.rulebook.SpecialEducationRouting;
import org.openseat.rulebook.SpecializedProgram;
import org.openseat.schools.ResidenceAreas;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;

/// Brings the facts of a packet together and lets the rulebook hear them.
@Component
public class Hearing {

    private final ResidenceAreas areas;
    private final Years years;
    private final CasePapers papers;
    private final Bases bases;
    private final Clearances clearances;

    Hearing(ResidenceAreas areas, Years years, CasePapers papers, Bases bases, Clearances clearances) {
        this.areas = areas;
        this.years = years;
        this.papers = papers;
        this.bases = bases;
        this.clearances = clearances;
    }

    /// What every rule says of the packet today.
    public Opinion opinion(Packet packet, LocalDate today) {
        var answers = packet.answers();
        var submitted = answers.signature().on();
        return new PermitPacket(
                        new DistrictResidence.Facts(areas.inDistrict(answers.home())),
                        new ApplicationWindow.Facts(submitted, packet.year()),
                        new GradeOffered.Facts(packet.grade(), packet.year(), bases.grades(packet.to())),
                        papers.facts(packet.id(), needed(packet), true),
                        bases.of(packet, today),
                        routing(packet))
                .opinion(today, numbers(packet.year()));
    }

    private SpecialEducationRouting.Facts routing(Packet packet) {
        var answers = packet.answers();
        return new SpecialEducationRouting.Facts(
                answers.specialEducation(), answers.section504(), clearances.of(packet.id()));
    }

    /// The school year of the packet is over: nothing is granted for it any more. (BUL-5347 §II.A.2)
    public Optional<Finding> pastYear(Packet packet, LocalDate today) {
        var ruling = ApplicationWindow.judgeGrant(packet.year(), today);
        return ruling instanceof Ruling.NotMet
                ? Optional.of(Finding.of(ApplicationWindow.class, ApplicationWindow.CLAUSE, ruling))
                : Optional.empty();
    }

    /// Special education has not cleared the move yet: nobody's yes lets the student go, by whatever way. (R-IDP-11)
    public Optional<Finding> uncleared(Packet packet) {
        var ruling = SpecialEducationRouting.judge(routing(packet));
        return ruling instanceof Ruling.Met
                ? Optional.empty()
                : Optional.of(Finding.of(SpecialEducationRouting.class, SpecialEducationRouting.CLAUSE, ruling));
    }

    /// The year's numbers; a year without them cannot be applied for in the first place.
    public Numbers numbers(SchoolYear year) {
        return years.numbers(year).orElseThrow();
    }

    /// The papers a packet needs, and so the papers a family is asked for. (BUL-5347 §III, Att. B)
    public Set<Paper> needed(Packet packet) {
        return needed(packet.type(), packet.answers(), packet.to());
    }

    public Set<Paper> needed(PermitType type, PermitAnswers answers, SchoolCode to) {
        return switch (answers.particulars()) {
            case Particulars.None _ -> type == PermitType.PARENT_EMPLOYMENT ? ofWork(answers, to) : Set.of();
            case Particulars.LastYear _ -> SeniorStatus.papers();
            case Particulars.Provider _ -> ChildCare.papers(CareFacts.occupations(answers));
            case Particulars.Staying staying -> staying.papers();
            // The statement is written on the application itself. (§III.E.2)
            case Particulars.Safety _ -> Set.of();
            case Particulars.Program _ -> SpecializedProgram.papers();
            case Particulars.Sibling _ -> Sibling.papers();
        };
    }

    /// Those of the parent whose work is the reason. (§III.A)
    private Set<Paper> ofWork(PermitAnswers answers, SchoolCode to) {
        return ParentEmployment.papers(answers.parents().stream()
                .flatMap(parent -> Stream.ofNullable(parent.work()))
                .sorted((one, other) -> Boolean.compare(counts(other, to), counts(one, to)))
                .map(Work::kind)
                .findFirst()
                .orElse(Employment.EMPLOYED));
    }

    private boolean counts(Work work, SchoolCode to) {
        return work.inPerson() && areas.inAreaOf(to, work.at()) == Place.INSIDE;
    }

    /// Papers a family may add that nobody waits for. (§III.E.4)
    public Set<Paper> welcome(Particulars particulars) {
        return particulars instanceof Particulars.Safety ? SafetyAndProtection.welcome() : Set.of();
    }
}
