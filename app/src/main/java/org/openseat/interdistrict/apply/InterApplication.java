package org.openseat.interdistrict.apply;

import java.time.Instant;
import java.util.List;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Signature;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterAnswers;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.springframework.stereotype.Component;

/// Puts the parts of a draft together to the request as a whole.
@Component
class InterApplication {

    private final InterYearPart year;
    private final InterHomePart home;
    private final InterSchoolsPart schools;
    private final InterReasonPart reason;
    private final InterAboutPart about;
    private final InterParentsPart parents;
    private final InterChildPart child;

    InterApplication(
            InterYearPart year,
            InterHomePart home,
            InterSchoolsPart schools,
            InterReasonPart reason,
            InterAboutPart about,
            InterParentsPart parents,
            InterChildPart child) {
        this.year = year;
        this.home = home;
        this.schools = schools;
        this.reason = reason;
        this.about = about;
        this.parents = parents;
        this.child = child;
    }

    List<InterPart<?>> parts() {
        return List.of(year, home, schools, reason, about, parents, child);
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
                year.direction(draft),
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
