package org.openseat.permits.apply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Signature;
import org.openseat.permits.Packet;
import org.openseat.permits.Particulars;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.apply.family.ChildPart;
import org.openseat.permits.apply.family.ParentFields;
import org.openseat.permits.apply.family.ParentPart;
import org.openseat.permits.apply.family.SecondParentPart;
import org.openseat.permits.apply.family.SecondWorkPart;
import org.openseat.permits.apply.family.WorkFields;
import org.openseat.permits.apply.family.WorkPart;
import org.openseat.permits.apply.reason.ReasonPart;
import org.openseat.permits.apply.school.HomePart;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.permits.apply.school.Renewed;
import org.openseat.permits.apply.school.SchoolsPart;
import org.openseat.permits.apply.school.YearPart;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.openseat.students.Students;
import org.springframework.stereotype.Component;

/// Puts the parts of a draft together to the packet as a whole.
@Component
class Application {

    private final List<PermitPart<?>> parts;
    private final YearPart year;
    private final HomePart home;
    private final SchoolsPart schools;
    private final ReasonPart reason;
    private final ChildPart child;
    private final ParentPart parent;
    private final WorkPart work;
    private final SecondParentPart second;
    private final SecondWorkPart secondWork;
    private final Renewed renewed;
    private final Students students;

    Application(
            List<PermitPart<?>> parts,
            YearPart year,
            HomePart home,
            SchoolsPart schools,
            ReasonPart reason,
            ChildPart child,
            ParentPart parent,
            WorkPart work,
            SecondParentPart second,
            SecondWorkPart secondWork,
            Renewed renewed,
            Students students) {
        this.parts = parts;
        this.year = year;
        this.home = home;
        this.schools = schools;
        this.reason = reason;
        this.child = child;
        this.parent = parent;
        this.work = work;
        this.second = second;
        this.secondWork = secondWork;
        this.renewed = renewed;
        this.students = students;
    }

    /// In order, whoever they are asked of.
    List<PermitPart<?>> parts() {
        return parts;
    }

    /// The family says it renews a permit, whether or not our records know of one.
    boolean claimsRenewal(Draft draft) {
        return draft.answer(year).orElseThrow().renewal();
    }

    /// The packet that this draft makes, once every part is answered.
    Packet packet(Draft draft, ConfirmationNumber number, String signedBy, Instant now) {
        var when = draft.answer(year).orElseThrow();
        var where = draft.answer(schools).orElseThrow();
        return new Packet(
                draft.id(),
                number,
                draft.child().id(),
                sender(draft),
                when.year(),
                when.grade(),
                draft.answer(reason).orElseThrow().type(),
                where.from(),
                where.to(),
                answers(draft, signedBy),
                now);
    }

    /// What came on paper is the family's request: its guardian's, where there is an account, else of who keyed it in.
    private AccountId sender(Draft draft) {
        return draft.onPaper()
                ? students.guardians(draft.child().id()).stream().findFirst().orElse(draft.family())
                : draft.family();
    }

    private PermitAnswers answers(Draft draft, String signedBy) {
        var about = draft.answer(child).orElseThrow();
        var where = draft.answer(home).orElseThrow();
        return new PermitAnswers(
                known(draft.child()),
                renews(draft),
                where.home(),
                where.since(),
                draft.answer(schools).orElseThrow().recent(),
                draft.answer(reason).orElseThrow().reason(),
                about.specialEducation(),
                about.section504(),
                about.expulsion(),
                person(draft.answer(parent).orElseThrow(), draft.answer(work)),
                draft.answer(second)
                        .orElseThrow()
                        .parent()
                        .map(other -> person(other, draft.answer(secondWork)))
                        .orElse(null),
                new Signature(signedBy, draft.today()),
                particulars(draft));
    }

    private boolean renews(Draft draft) {
        var when = draft.answer(year).orElseThrow();
        return when.renewal()
                && renewed.known(
                        draft,
                        draft.answer(reason).orElseThrow().type(),
                        draft.answer(schools).orElseThrow().to(),
                        when.year());
    }

    /// What the page of the permit's own type was answered, if the type has one.
    private Particulars particulars(Draft draft) {
        return parts.stream()
                .flatMap(part -> draft.answer(part).stream())
                .filter(Particulars.class::isInstance)
                .map(Particulars.class::cast)
                .findFirst()
                .orElseGet(Particulars.None::new);
    }

    private static Child known(Student child) {
        var districtId = child.enrollment() instanceof Enrollment.InDistrict in ? in.districtId() : null;
        return new Child(child.name().full(), child.birthDate(), districtId);
    }

    private static Parent person(ParentFields.Answer who, Optional<WorkFields.Answer> work) {
        return new Parent(
                who.name(),
                who.phone(),
                who.otherPhone(),
                who.email(),
                work.flatMap(WorkFields.Answer::work).orElse(null),
                work.flatMap(WorkFields.Answer::study).orElse(null));
    }
}
