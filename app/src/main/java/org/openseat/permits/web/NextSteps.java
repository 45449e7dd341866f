package org.openseat.permits.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.KeptDeadline;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.web.CasePage.Reader;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Action;
import org.openseat.ui.Due;
import org.openseat.ui.Frame;
import org.openseat.ui.NextStep;

/// The next-step card of a case: what happens next, who acts, and by when.
final class NextSteps {

    private NextSteps() {}

    static NextStep of(Frame frame, CasePage page) {
        var file = page.file();
        return switch (file.request()) {
            case AtResidenceSchool r
            when page.reader() == Reader.RESIDENCE_SCHOOL ->
                new NextStep(
                        frame.say("permits.next.staff.residence", file.child()),
                        frame.say("permits.next.staff.residence.text", file.to().name()),
                        file.from().name(),
                        due(frame, page, r.target()),
                        actions(frame, page, "release", "deny"));
            case AtRequestedSchool r
            when page.reader() == Reader.REQUESTED_SCHOOL ->
                new NextStep(
                        frame.say("permits.next.staff.requested", file.child()),
                        frame.say(
                                "permits.next.staff.requested.text", file.from().name()),
                        file.to().name(),
                        due(frame, page, r.target()),
                        actions(frame, page, "approve", "deny"));
            case AtResidenceSchool r ->
                new NextStep(
                        frame.say("permits.next.residence", file.from().name(), file.child()),
                        frame.say("permits.next.residence.text", file.to().name(), file.child()),
                        file.from().name(),
                        due(frame, page, r.target()),
                        List.of());
            case AtRequestedSchool r ->
                new NextStep(
                        frame.say("permits.next.requested", file.to().name(), file.child()),
                        frame.say("permits.next.requested.text", file.from().name()),
                        file.to().name(),
                        due(frame, page, r.target()),
                        List.of());
            case Granted _ ->
                new NextStep(
                        frame.say(
                                "permits.next.granted",
                                file.child(),
                                file.to().name(),
                                file.packet().year().label()),
                        frame.say("permits.next.granted.text", file.to().name()),
                        page.staff() ? null : frame.say("permits.next.you"),
                        null,
                        List.of());
            case DeniedByResidence r -> denied(frame, page, r, file.from().name());
            case DeniedByRequested r -> denied(frame, page, r, file.to().name());
            case Withdrawn _ ->
                new NextStep(
                        frame.say("permits.next.withdrawn"),
                        frame.say("permits.next.withdrawn.text"),
                        null,
                        null,
                        List.of());
        };
    }

    private static NextStep denied(Frame frame, CasePage page, Denied denied, String school) {
        return new NextStep(
                frame.say("permits.next.denied", page.file().child()),
                frame.say("permits.next.denied.text", school),
                page.staff() ? null : frame.say("permits.next.you"),
                due(frame, page, denied.denial().appealBy()),
                List.of());
    }

    static Due due(Frame frame, CasePage page, KeptDeadline deadline) {
        return new Due(
                deadline.date(),
                left(frame, page.daysLeft()),
                deadline.counted().stream()
                        .map(step -> Sentences.say(step, frame.language().locale()))
                        .toList(),
                page.path() + "/deadline.ics");
    }

    private static @Nullable String left(Frame frame, int days) {
        return days < 0 ? frame.say("permits.left.over") : frame.say("permits.left.days", days);
    }

    private static List<Action> actions(Frame frame, CasePage page, String... steps) {
        return List.of(steps).stream()
                .map(step -> new Action(
                        frame.say("permits.step." + step.toUpperCase(Locale.ROOT)), page.path() + "/" + step))
                .toList();
    }
}
