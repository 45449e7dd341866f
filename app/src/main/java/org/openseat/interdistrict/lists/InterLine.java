package org.openseat.interdistrict.lists;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.page.Voice;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.page.InterView;
import org.openseat.rulebook.inter.InterReason;
import org.openseat.ui.piece.Status;

/// A request between districts as one line of the desk.
///
/// @param ofSchool read by the school, which has a page of its own and need not know every reason (R-ROL-3)
record InterLine(InterRequest request, String school, boolean ofSchool) implements CaseLine {

    @Override
    public CaseId id() {
        return request.filed().id();
    }

    @Override
    public ConfirmationNumber number() {
        return request.filed().number();
    }

    @Override
    public String href() {
        return "/inter/" + id() + (ofSchool ? "/school" : "");
    }

    @Override
    public String child() {
        return request.filed().child();
    }

    @Override
    public String asks(Voice voice) {
        return voice.say("interdistrict.direction." + request.filed().direction());
    }

    @Override
    public String from(Voice voice) {
        return school;
    }

    @Override
    public String grade(Voice voice) {
        return voice.word(request.filed().grade());
    }

    @Override
    public String year() {
        return request.filed().year().label();
    }

    @Override
    public String type(Voice voice) {
        var filed = request.filed();
        return ofSchool && filed.reason() == InterReason.BULLYING
                ? "–"
                : voice.word(filed.reason().label(filed.direction()));
    }

    @Override
    public Instant received() {
        return request.filed().submittedAt();
    }

    @Override
    public @Nullable LocalDate due() {
        return request instanceof Running running ? running.deadline().date() : null;
    }

    @Override
    public Status status(Voice voice) {
        return InterView.status(voice, request, true);
    }

    @Override
    public @Nullable String worker() {
        return request instanceof UnderReview review && !ofSchool ? review.by().name() : null;
    }
}
