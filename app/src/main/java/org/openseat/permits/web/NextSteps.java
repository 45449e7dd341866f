package org.openseat.permits.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.KeptDeadline;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.Step;
import org.openseat.permits.web.CasePage.Reader;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Action;
import org.openseat.ui.Due;
import org.openseat.ui.Language;
import org.openseat.ui.NextStep;
import org.openseat.ui.Words;

/// The next-step card of a case: what happens next, who acts, and by when.
record NextSteps(Words words, Language language, CasePage page) {

    NextStep card() {
        return page.file()
                .refusedPaper()
                .filter(paper -> page.reader() == Reader.FAMILY && page.open())
                .map(this::newPaper)
                .orElseGet(this::byState);
    }

    private NextStep byState() {
        return switch (page.file().request()) {
            case AtResidenceSchool open ->
                page.readsPapers()
                        ? deciding("residence", from(), to(), open)
                        : waiting("residence", from(), to(), open);
            case AtRequestedSchool open ->
                page.steps().contains(Step.APPROVE)
                        ? deciding("requested", to(), from(), open)
                        : waiting("requested", to(), from(), open);
            case Granted _ -> granted();
            case DeniedByResidence denied -> denied(denied, from());
            case DeniedByRequested denied -> denied(denied, to());
            case Withdrawn _ -> over("withdrawn");
        };
    }

    /// A school's staff whose turn it is.
    private NextStep deciding(String where, String school, String other, Undecided open) {
        return new NextStep(
                say("next.staff." + where, child()),
                say("next.staff." + where + ".text", other),
                school,
                target(open),
                page.steps().stream().map(this::action).toList());
    }

    /// A school decides and the reader waits.
    private NextStep waiting(String where, String school, String other, Undecided open) {
        return new NextStep(
                say("next." + where, school, child()),
                page.staff() ? say("next.staff.other") : say("next." + where + ".text", other, child()),
                school,
                target(open),
                List.of());
    }

    /// A refused paper holds everything up, so for the family it comes first.
    private NextStep newPaper(Paper paper) {
        var send = new Action(say("case.addPaper"), page.path() + "/papers/new/" + paper.name());
        return new NextStep(say("next.papers"), say("next.papers.text"), say("next.you"), null, List.of(send));
    }

    private NextStep granted() {
        return new NextStep(
                say("next.granted", child(), to(), page.file().packet().year().label()),
                page.staff() ? null : say("next.granted.text", to()),
                page.staff() ? null : say("next.you"),
                null,
                List.of());
    }

    private NextStep denied(Denied denied, String school) {
        var open = !denied.denial().appealBy().date().isBefore(page.today());
        return new NextStep(
                say("next.denied", child()),
                page.staff() ? say("next.staff.denied", school) : say("next.denied.text", school),
                page.staff() || !open ? null : say("next.you"),
                due(denied.denial().appealBy(), List.of()),
                List.of());
    }

    private NextStep over(String how) {
        return page.staff()
                ? new NextStep(say("next.staff." + how), null, null, null, List.of())
                : new NextStep(say("next." + how), say("next." + how + ".text"), null, null, List.of());
    }

    private Due target(Undecided open) {
        return due(open.target(), List.of(say("next.target")));
    }

    private Due due(KeptDeadline deadline, List<String> also) {
        var counted = deadline.counted().stream().map(step -> Sentences.say(step, language.locale()));
        return new Due(
                deadline.date(),
                left(deadline),
                Stream.concat(counted, also.stream()).toList(),
                deadline.date().isBefore(page.today()) ? null : page.path() + "/deadline.ics");
    }

    private @Nullable String left(KeptDeadline deadline) {
        if (deadline.date().isBefore(page.today())) {
            return say("left.over");
        }
        if (deadline.date().equals(page.today())) {
            return say("left.days", 0);
        }
        // In the holidays the office may be open on the last day and no school day be left until then.
        return page.schoolDaysLeft() == 0 ? null : say("left.days", page.schoolDaysLeft());
    }

    private Action action(Step step) {
        return new Action(say("step." + step), page.path() + "/" + step.name().toLowerCase(Locale.ROOT));
    }

    private String child() {
        return page.file().child();
    }

    private String from() {
        return page.file().from().name();
    }

    private String to() {
        return page.file().to().name();
    }

    private String say(String key, Object... with) {
        return words.say(language.code(), "permits." + key, with);
    }
}
