package org.openseat.permits.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.page.Voice;
import org.openseat.cases.page.calendar.CaseDay;
import org.openseat.permits.Appealed.FinallyDenied;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.NotRenewed;
import org.openseat.permits.PermitRequest.Referred;
import org.openseat.permits.PermitRequest.Superseded;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.PermitRequest.YearOver;
import org.openseat.permits.Step;
import org.openseat.permits.page.PermitView.Reader;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.PermitClock;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.Due;
import org.openseat.ui.piece.NextStep;

/// The next-step card of a case: what happens next, who acts, and by when.
record NextSteps(Voice voice, PermitView page) {

    NextStep card() {
        return page.file()
                .refusedPaper()
                .filter(paper -> page.reader() == Reader.FAMILY && page.open())
                .map(this::newPaper)
                .orElseGet(this::byState);
    }

    private NextStep byState() {
        return switch (page.file().request()) {
            case AtResidenceSchool open when page.file().awaitsSpecialEducation() -> specialEducation(open);
            case AtResidenceSchool open ->
                page.readsPapers()
                        ? deciding("residence", from(), to(), open)
                        : waiting("residence", from(), to(), open);
            case AtRequestedSchool open -> {
                var how = open.release() == null ? "renewal" : "requested";
                yield page.steps().contains(Step.APPROVE)
                        ? deciding(how, to(), from(), open)
                        : waiting(how, to(), from(), open);
            }
            case Granted _ -> page.steps().contains(Step.ENROLL) ? enroll() : granted();
            case Attending r -> attending(r);
            case Contestable no -> no(no);
            case FirstAppeal appeal -> appeal(appeal);
            case FirstAppealDenied denied -> appealDenied(denied);
            case SecondAppeal appeal -> second(appeal);
            case FinallyDenied _ -> over("finally", from());
            case AttendResidence _ -> over("closed", child(), from());
            case Expired _ -> page.staff() ? over("expired", to()) : expired();
            case Referred _ -> over("referred");
            case Superseded _ -> over("superseded", child());
            case YearOver _ -> over("yearOver", page.file().packet().year().label(), child());
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
                actions());
    }

    /// Special education looks first; the school of residence reads the papers meanwhile. (R-IDP-11)
    private NextStep specialEducation(AtResidenceSchool open) {
        var team = say("next.special.who");
        return switch (page.reader()) {
            case SPECIAL_EDUCATION ->
                new NextStep(
                        say("next.special.decide", child()),
                        say("next.special.decide.text", from()),
                        team,
                        target(open),
                        List.of(new Action(say("special.title"), page.path() + "/special-education")));
            case FAMILY ->
                new NextStep(
                        say("next.special", child()), say("next.special.text", from()), team, target(open), List.of());
            default ->
                new NextStep(say("next.special", child()), say("next.special.staff"), team, target(open), actions());
        };
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
        var send = new Action(voice.say("cases.paper.again"), page.path() + "/papers/new/" + paper.name());
        return new NextStep(say("next.papers"), say("next.papers.text"), voice.say("cases.you"), null, List.of(send));
    }

    private NextStep granted() {
        return new NextStep(
                say("next.granted", child(), to(), page.file().packet().year().label()),
                page.staff() ? null : say("next.granted.text", to()),
                page.staff() ? null : voice.say("cases.you"),
                null,
                List.of());
    }

    private NextStep enroll() {
        return new NextStep(
                say("next.staff.enroll", child()),
                say("next.staff.enroll.text"),
                to(),
                null,
                List.of(action(Step.ENROLL), action(Step.END)));
    }

    private NextStep attending(Attending r) {
        return page.staff()
                ? new NextStep(say("next.staff.attending", child()), null, null, null, actions())
                : new NextStep(say("next.attending", child(), to()), say("next.attending.text"), null, null, List.of());
    }

    /// A no that the family may appeal.
    private NextStep no(Contestable no) {
        var school = page.file().school(no.school()).name();
        var what = switch (no) {
            case Denied _ -> "denied";
            case NotRenewed _ -> "not_renewed";
            case Ended _ -> "ended";
        };
        var open = no.deadline().allows(page.today());
        return new NextStep(
                title(what, child()),
                page.staff() ? say("next.staff.denied", school) : say("next.denied.text", school),
                page.staff() || !open ? null : voice.say("cases.you"),
                due(no.deadline(), List.of()),
                actions());
    }

    private NextStep appeal(FirstAppeal appeal) {
        var school = page.file().school(appeal.against().school()).name();
        var late = appeal.deadline().date().isBefore(page.today());
        return page.steps().contains(Step.GRANT_APPEAL)
                ? new NextStep(
                        say("next.staff.appeal", child()),
                        say("next.staff.appeal.text"),
                        school,
                        due(appeal.deadline(), List.of()),
                        actions())
                : new NextStep(
                        title("appeal", school),
                        page.staff()
                                ? say("next.staff.other")
                                : late ? say("next.appeal.late") : say("next.appeal.text", child()),
                        school,
                        due(appeal.deadline(), List.of()),
                        actions());
    }

    private NextStep appealDenied(FirstAppealDenied denied) {
        return new NextStep(
                title("appealDenied", child()),
                page.staff() ? say("next.staff.appealDenied") : say("next.appealDenied.text"),
                page.staff() ? null : voice.say("cases.you"),
                due(denied.deadline(), List.of()),
                actions());
    }

    private NextStep second(SecondAppeal appeal) {
        return page.steps().contains(Step.GRANT_APPEAL)
                ? new NextStep(
                        say("next.staff.second", child()),
                        say("next.staff.second.text"),
                        voice.say("cases.you"),
                        due(appeal.deadline(), List.of()),
                        actions())
                : new NextStep(
                        title("second"),
                        page.staff() ? say("next.staff.other") : say("next.second.text", child()),
                        null,
                        due(appeal.deadline(), List.of()),
                        actions());
    }

    /// The family is invited to ask for the next year. (T9)
    private NextStep expired() {
        var again = new Action(
                say("next.expired.renew"),
                "/permits/new/" + page.file().packet().student().value());
        return new NextStep(say("next.expired"), say("next.expired.text", to()), null, null, List.of(again));
    }

    /// Where the words for the family say "you".
    private String title(String what, Object... with) {
        return say((page.staff() ? "next.staff.title." : "next.") + what, with);
    }

    private NextStep over(String how, Object... with) {
        if (page.staff()) {
            var key = how.equals("withdrawn") ? "next.staff.withdrawn" : "next.staff.over";
            return new NextStep(say(key), null, null, null, actions());
        }
        return new NextStep(say("next." + how, with), say("next." + how + ".text", last(with)), null, null, List.of());
    }

    private static Object last(Object... with) {
        return with.length == 0 ? "" : with[with.length - 1];
    }

    /// What the reader may press here; taking back and sending on have their own quiet places.
    private List<Action> actions() {
        return page.steps().stream()
                .filter(step -> step != Step.WITHDRAW && step != Step.REFER)
                .map(this::action)
                .toList();
    }

    private Due target(Undecided open) {
        return due(open.deadline(), List.of(say("next.target")));
    }

    private Due due(KeptDeadline<PermitClock> deadline, List<String> also) {
        return CaseDay.due(
                deadline, voice, left(deadline), also, deadline.date().isBefore(page.today()) ? null : page.path());
    }

    private @Nullable String left(KeptDeadline<PermitClock> deadline) {
        if (deadline.date().isBefore(page.today())) {
            return voice.say("cases.left.over");
        }
        if (deadline.date().equals(page.today())) {
            return voice.say("cases.left.days", 0);
        }
        // In the holidays the office may be open on the last day and no school day be left until then.
        return page.schoolDaysLeft() == 0 ? null : voice.say("cases.left.days", page.schoolDaysLeft());
    }

    private Action action(Step step) {
        return new Action(say("step." + step), page.path() + "/" + step.path());
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
        return voice.say("permits." + key, with);
    }
}
