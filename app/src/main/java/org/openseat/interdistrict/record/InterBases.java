package org.openseat.interdistrict.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.interdistrict.About;
import org.openseat.interdistrict.Filed;
import org.openseat.rulebook.ChildCare;
import org.openseat.rulebook.ChildCare.CareTime;
import org.openseat.rulebook.ChildCare.Occupation;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.ParentEmployment.Workplace;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.inter.BulliedStudent;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.InterBasis;
import org.openseat.rulebook.inter.InterChildCare;
import org.openseat.rulebook.inter.InterContinuingEnrollment;
import org.openseat.rulebook.inter.InterException;
import org.openseat.rulebook.inter.InterParentEmployment;
import org.openseat.rulebook.inter.InterSibling;
import org.openseat.rulebook.inter.InterSpecializedProgram;
import org.openseat.rulebook.inter.MilitaryChild;
import org.openseat.schools.Address;
import org.openseat.schools.ResidenceAreas;
import org.springframework.stereotype.Component;

/// Turns what a family answered for its reason into the facts that the reason's rule is heard on.
///
/// What lies in another district nobody here has a map of, so the office looks it up.
@Component
public class InterBases {

    /// Hours are not asked for between districts; the rule wants one number all the same.
    private static final int ANY_HOURS = 1;

    private final ResidenceAreas areas;

    InterBases(ResidenceAreas areas) {
        this.areas = areas;
    }

    public InterBasis of(Filed filed, List<Document> sent) {
        return of(filed.direction(), filed.grade(), filed.answers().about(), sent);
    }

    InterBasis of(Direction direction, Grade grade, About about, List<Document> sent) {
        return switch (about) {
            case About.Work work ->
                new InterParentEmployment.Facts(
                        List.of(new Workplace(
                                work.at().toString(), work.inPerson(), inRequestedDistrict(direction, work.at()))),
                        work.kind());
            case About.Program program ->
                new InterSpecializedProgram.Facts(
                        program.name(), program.inHomeDistrict(), Known.UNKNOWN, Known.of(program.wholeDay()));
            case About.LastYear last -> new InterContinuingEnrollment.Facts(Known.of(last.there()), grade);
            // The family's word; the paper proves it, and the office reads the paper.
            case About.Sibling _ -> new InterSibling.Facts(Known.YES);
            case About.Care care ->
                new InterChildCare.Facts(
                        parents(care),
                        new InterChildCare.Care(inRequestedDistrict(direction, care.at()), times(care)),
                        affidavit(sent));
            case About.Bullying bullying ->
                new BulliedStudent.Facts(
                        direction,
                        Known.of(bullying.inWriting()),
                        Known.of(bullying.byStudentOfHome()),
                        bullying.found(),
                        Known.UNKNOWN,
                        bullying.proof());
            case About.Military military -> new MilitaryChild.Facts(Known.of(military.onActiveDuty()));
            case About.Other _ -> new InterException.Facts();
        };
    }

    private Place inRequestedDistrict(Direction direction, Address at) {
        return switch (direction) {
            case INCOMING -> areas.inDistrict(at);
            case OUTGOING -> Place.UNKNOWN;
        };
    }

    private static List<Occupation> parents(About.Care care) {
        return Stream.of(care.first(), care.second())
                .flatMap(day -> switch (day) {
                    case EMPLOYED -> Stream.of((Occupation) new ChildCare.Work(Employment.EMPLOYED, ANY_HOURS));
                    case SELF_EMPLOYED -> Stream.of(new ChildCare.Work(Employment.SELF_EMPLOYED, ANY_HOURS));
                    case STUDENT -> Stream.of(new ChildCare.FullTimeStudy());
                    case AT_HOME -> Stream.of(new ChildCare.NoOccupation());
                    case NOBODY -> Stream.of();
                })
                .toList();
    }

    private static Set<CareTime> times(About.Care care) {
        var times = EnumSet.noneOf(CareTime.class);
        if (care.beforeSchool()) {
            times.add(CareTime.BEFORE_SCHOOL);
        }
        if (care.afterSchool()) {
            times.add(CareTime.AFTER_SCHOOL);
        }
        return times;
    }

    /// The affidavit on paper, as the office reads it.
    private static ChildCare.Affidavit affidavit(List<Document> sent) {
        var given = sent.stream()
                .anyMatch(d ->
                        d.kind().equals(Paper.CHILD_CARE_AFFIDAVIT.name()) && !(d.review() instanceof Review.Refused));
        return new ChildCare.Affidavit(given, given, given);
    }
}
