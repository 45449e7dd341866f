package org.openseat.permits.apply;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.papers.CasePapers;
import org.openseat.documents.Document;
import org.openseat.permits.Hearing;
import org.openseat.permits.Packet;
import org.openseat.permits.Particulars;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.permits.PermitAnswers.Signature;
import org.openseat.rulebook.Paper;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.springframework.stereotype.Component;

/// Puts the parts of a draft together: what is done, what is missing, and the packet as a whole.
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
    private final CasePapers papers;

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
            CasePapers papers) {
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

    /// The papers this family must send; none is known before everything is answered.
    Set<Paper> needed(Draft draft) {
        return answered(draft)
                ? hearing.needed(
                        draft.answer(reason).orElseThrow().type(),
                        answers(draft, ""),
                        draft.answer(schools).orElseThrow().to())
                : EnumSet.noneOf(Paper.class);
    }

    /// The papers this family may add.
    Set<Paper> welcome(Draft draft) {
        return answered(draft) ? hearing.welcome(particulars(draft)) : EnumSet.noneOf(Paper.class);
    }

    /// Both, in the order of the form.
    Set<Paper> asked(Draft draft) {
        var asked = EnumSet.noneOf(Paper.class);
        asked.addAll(needed(draft));
        asked.addAll(welcome(draft));
        return asked;
    }

    List<Document> sent(Draft draft) {
        return papers.of(draft.id());
    }

    /// The needed papers that were not sent yet, in the order of the form.
    List<Paper> missing(Draft draft) {
        var sent = sent(draft);
        return needed(draft).stream()
                .filter(paper -> sent.stream().noneMatch(d -> d.kind().equals(paper.name())))
                .sorted()
                .toList();
    }

    boolean papersComplete(Draft draft) {
        return answered(draft) && missing(draft).isEmpty();
    }

    /// The packet that this draft makes, once every part is answered.
    Packet packet(Draft draft, ConfirmationNumber number, String signedBy, Instant now) {
        var when = draft.answer(year).orElseThrow();
        var where = draft.answer(schools).orElseThrow();
        return new Packet(
                draft.id(),
                number,
                draft.child().id(),
                draft.family(),
                when.year(),
                when.grade(),
                draft.answer(reason).orElseThrow().type(),
                where.from(),
                where.to(),
                answers(draft, signedBy),
                now);
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

    /// A family's word is not enough: a renewal may need one school's signature less, so our records must know of the
    /// permit of the year before. (R-IDP-20)
    boolean renews(Draft draft) {
        var when = draft.answer(year).orElseThrow();
        var type = draft.answer(reason).orElseThrow().type();
        var to = draft.answer(schools).orElseThrow().to();
        return when.renewal()
                && draft.granted().stream()
                        .anyMatch(before -> before.type() == type
                                && before.to().equals(to)
                                && before.year().next().equals(when.year()));
    }

    /// What the page of the permit's own type was answered, if the type has one.
    private Particulars particulars(Draft draft) {
        return parts(draft).stream()
                .flatMap(part -> draft.answer(part).stream())
                .filter(Particulars.class::isInstance)
                .map(Particulars.class::cast)
                .findFirst()
                .orElseGet(Particulars.None::new);
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
                work.flatMap(WorkFields.Answer::work).orElse(null),
                work.flatMap(WorkFields.Answer::study).orElse(null));
    }
}
