package org.openseat.interdistrict.apply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.documents.Document;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterAnswers;
import org.openseat.interdistrict.InterPaperList;
import org.openseat.permits.PermitAnswers.Child;
import org.openseat.permits.PermitAnswers.Signature;
import org.openseat.rulebook.Paper;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.springframework.stereotype.Component;

/// Puts the parts of a draft together: what is done, what is missing, and the request as a whole.
@Component
class InterApplication {

    /// The request has no number before it is sent.
    private static final ConfirmationNumber NONE = new ConfirmationNumber("0000-0000-0000-0000");

    private final List<Part<?>> parts;
    private final InterYearPart year;
    private final InterHomePart home;
    private final InterSchoolsPart schools;
    private final InterReasonPart reason;
    private final InterAboutPart about;
    private final InterParentsPart parents;
    private final InterChildPart child;
    private final InterPaperList papers;

    InterApplication(
            InterYearPart year,
            InterHomePart home,
            InterSchoolsPart schools,
            InterReasonPart reason,
            InterAboutPart about,
            InterParentsPart parents,
            InterChildPart child,
            InterPaperList papers) {
        this.parts = List.of(year, home, schools, reason, about, parents, child);
        this.year = year;
        this.home = home;
        this.schools = schools;
        this.reason = reason;
        this.about = about;
        this.parents = parents;
        this.child = child;
        this.papers = papers;
    }

    /// In order; a reason without questions of its own has no page.
    List<Part<?>> parts(Draft draft) {
        return parts.stream()
                .filter(part -> part != about
                        || !part.ready(draft)
                        || !part.questions(draft).isEmpty())
                .toList();
    }

    Optional<Part<?>> part(String name, Draft draft) {
        return parts(draft).stream().filter(part -> part.name().equals(name)).findFirst();
    }

    boolean answered(Draft draft) {
        return parts(draft).stream().allMatch(part -> draft.answer(part).isPresent());
    }

    /// The papers this family must send; none is known before everything is answered.
    Set<Paper> needed(Draft draft) {
        return answered(draft) ? papers.needed(preview(draft)) : Set.of();
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

    Filed preview(Draft draft) {
        return filed(draft, NONE, "", Instant.EPOCH);
    }

    /// The request that this draft makes, once every part is answered.
    Filed filed(Draft draft, ConfirmationNumber number, String signedBy, Instant now) {
        var when = draft.answer(year).orElseThrow();
        var where = draft.answer(schools).orElseThrow();
        var lives = draft.answer(home).orElseThrow();
        var why = draft.answer(reason).orElseThrow();
        var who = draft.answer(parents).orElseThrow();
        var special = draft.answer(child).orElseThrow();
        return new Filed(
                draft.id(),
                number,
                draft.child().id(),
                draft.family(),
                draft.direction(),
                when.year(),
                when.grade(),
                where.school(),
                new InterAnswers(
                        known(draft.child()),
                        lives.home(),
                        lives.since(),
                        where.otherDistrict(),
                        where.otherSchool(),
                        when.current(),
                        about.read(draft.saved(about).orElseGet(() -> about.start(draft)), draft)
                                .orElseThrow(),
                        why.text(),
                        special.specialEducation(),
                        special.section504(),
                        special.expulsion(),
                        who.first(),
                        who.second(),
                        new Signature(signedBy, draft.today())),
                now);
    }

    private static Child known(Student child) {
        var districtId = child.enrollment() instanceof Enrollment.InDistrict in ? in.districtId() : null;
        return new Child(child.name().full(), child.birthDate(), districtId);
    }
}
