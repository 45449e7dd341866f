package org.openseat.permits.apply;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.documents.Document;
import org.openseat.permits.Hearing;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.permits.PermitAnswers.Signature;
import org.openseat.permits.PermitPapers;
import org.openseat.rulebook.Paper;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.springframework.stereotype.Component;

/// Puts the parts of a draft together: what is done, what is missing, and the answers as a whole.
@Component
class Application {

    private final List<Part<?>> parts;
    private final YearPart year;
    private final HomePart home;
    private final SchoolsPart schools;
    private final ReasonPart reason;
    private final ChildPart child;
    private final ParentPart parent;
    private final WorkPart work;
    private final SecondParentPart second;
    private final SecondWorkPart secondWork;
    private final Hearing hearing;
    private final PermitPapers papers;

    Application(
            List<Part<?>> parts,
            YearPart year,
            HomePart home,
            SchoolsPart schools,
            ReasonPart reason,
            ChildPart child,
            ParentPart parent,
            WorkPart work,
            SecondParentPart second,
            SecondWorkPart secondWork,
            Hearing hearing,
            PermitPapers papers) {
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
        this.hearing = hearing;
        this.papers = papers;
    }

    /// The parts this family is asked, in order.
    List<Part<?>> parts(Draft draft) {
        return parts.stream().filter(part -> part.asked(draft)).toList();
    }

    Optional<Part<?>> part(String name, Draft draft) {
        return parts(draft).stream().filter(part -> part.name().equals(name)).findFirst();
    }

    boolean answered(Draft draft) {
        return parts(draft).stream().allMatch(part -> draft.answer(part).isPresent());
    }

    /// The papers this family must send; none is known before schools and work are.
    Set<Paper> needed(Draft draft) {
        return answered(draft)
                ? hearing.needed(
                        answers(draft, ""), draft.answer(schools).orElseThrow().to())
                : EnumSet.noneOf(Paper.class);
    }

    List<Document> sent(Draft draft) {
        return papers.of(draft.id());
    }

    boolean papersComplete(Draft draft) {
        var given = Stream.of(Paper.values())
                .filter(paper -> sent(draft).stream().anyMatch(d -> d.kind().equals(paper.name())))
                .toList();
        return answered(draft) && given.containsAll(needed(draft));
    }

    YearPart.Answer year(Draft draft) {
        return draft.answer(year).orElseThrow();
    }

    SchoolsPart.Answer schools(Draft draft) {
        return draft.answer(schools).orElseThrow();
    }

    ReasonPart.Answer reason(Draft draft) {
        return draft.answer(reason).orElseThrow();
    }

    /// The whole, once every part is answered.
    PermitAnswers answers(Draft draft, String signedBy) {
        var about = draft.answer(child).orElseThrow();
        var where = draft.answer(home).orElseThrow();
        return new PermitAnswers(
                known(draft.child()),
                year(draft).renewal(),
                where.home(),
                where.since(),
                schools(draft).recent(),
                reason(draft).reason(),
                about.specialEducation(),
                about.section504(),
                about.expulsion(),
                person(draft.answer(parent).orElseThrow(), draft.answer(work)),
                draft.answer(second)
                        .orElseThrow()
                        .parent()
                        .map(other -> person(other, draft.answer(secondWork)))
                        .orElse(null),
                new Signature(signedBy, draft.today()));
    }

    private static PermitAnswers.Child known(Student child) {
        var districtId = child.enrollment() instanceof Enrollment.InDistrict in ? in.districtId() : null;
        return new PermitAnswers.Child(child.name().full(), child.birthDate(), districtId);
    }

    private static Parent person(ParentFields.Answer who, Optional<WorkFields.Answer> work) {
        return new Parent(
                who.name(),
                who.phone(),
                who.otherPhone(),
                who.email(),
                work.flatMap(WorkFields.Answer::work).orElse(null));
    }
}
