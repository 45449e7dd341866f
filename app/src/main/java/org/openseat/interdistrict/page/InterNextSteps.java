package org.openseat.interdistrict.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.page.Voice;
import org.openseat.cases.page.calendar.CaseDay;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.InterState;
import org.openseat.interdistrict.InterStep;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.page.InterView.Reader;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.Due;
import org.openseat.ui.piece.NextStep;

/// The next-step card of a request between districts: what happens next, who acts, and by when.
record InterNextSteps(Voice voice, InterView page) {

    NextStep card() {
        var state = InterState.of(page.request());
        var key = "next." + who(state) + key(state);
        return new NextStep(say(key, file().child(), file().to()), text(key), actor(), due(), actions());
    }

    private String who(InterState state) {
        var committee = page.reader() == Reader.COMMITTEE && voice.has("interdistrict.next.committee." + state);
        if (committee) {
            return "committee.";
        }
        return page.staff() ? "staff." : "";
    }

    /// Approved is said differently to a child that goes and one that comes.
    private String key(InterState state) {
        return state == InterState.APPROVED && file().filed().direction() == Direction.INCOMING
                ? "APPROVED.in"
                : state.name();
    }

    private @Nullable String text(String key) {
        var place = file().place();
        if (place != null) {
            return say(page.staff() ? "next.place.staff" : "next.place", place);
        }
        if (!page.staff() && AppealDesk.late(page.request(), page.today())) {
            return say("next.late." + InterState.of(page.request()));
        }
        return voice.has("interdistrict." + key + ".text")
                ? say(key + ".text", file().child(), file().to(), file().from())
                : null;
    }

    private @Nullable String actor() {
        return switch (page.request()) {
            case InterRequest.DistrictAppeal _ -> say("who.committee");
            case AtFamily _, InterRequest.Contestable _, InterRequest.CountyNext _ ->
                page.staff() ? say("who.family") : voice.say("cases.you");
            case InterRequest.AtOffice _ -> say("who.office");
            case InterRequest.AwaitingRelease _ -> file().filed().answers().otherDistrict();
            case InterRequest.CountyAppeal _ -> say("who.county");
            default -> null;
        };
    }

    private @Nullable Due due() {
        return page.request() instanceof Running running ? due(running.deadline()) : null;
    }

    private Due due(KeptDeadline<InterClock> deadline) {
        return CaseDay.due(
                deadline,
                voice,
                voice.word(deadline.clock()),
                List.of(deadline.clock().clause().toString()),
                page.path());
    }

    private List<Action> actions() {
        var steps = page.steps().stream()
                .filter(step -> step != InterStep.WITHDRAW)
                .map(step -> new Action(say("step." + step), page.path() + "/" + step.path()));
        var papers = !page.staff() && page.request() instanceof AtFamily
                ? Stream.of(new Action(voice.say("cases.paper.more"), page.path() + "/papers/new"))
                : Stream.<Action>empty();
        return Stream.concat(papers, steps).toList();
    }

    private InterCase file() {
        return page.file();
    }

    private String say(String key, Object... with) {
        return voice.say("interdistrict." + key, with);
    }
}
