package org.openseat.interdistrict.lists;

import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.page.Voice;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.page.InterView;
import org.openseat.rulebook.inter.InterReason;

/// A request between districts as one line of the desk.
final class InterLine {

    private InterLine() {}

    /// @param ofSchool read by the school, which has a page of its own and need not know every reason (R-ROL-3)
    static CaseLine of(InterRequest request, String school, boolean ofSchool, Voice voice) {
        var filed = request.filed();
        return new CaseLine(
                filed.id(),
                filed.number(),
                filed.path() + (ofSchool ? "/school" : ""),
                filed.child(),
                voice.say("interdistrict.direction." + filed.direction()),
                school,
                voice.word(filed.grade()),
                filed.year().label(),
                ofSchool && filed.reason() == InterReason.BULLYING
                        ? "–"
                        : voice.word(filed.reason().label(filed.direction())),
                filed.submittedAt(),
                request instanceof Running running ? running.deadline().date() : null,
                InterView.status(voice, request, true),
                request instanceof UnderReview review && !ofSchool ? review.by().name() : null);
    }
}
