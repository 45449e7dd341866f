package org.openseat.interdistrict.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterStep;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.apply.FamilyDesk;
import org.openseat.interdistrict.office.Colleagues;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.InterDenialGround;
import org.openseat.rulebook.inter.InterEndingGround;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// The buttons of a request between districts.
@Component
class InterSteps {

    private static final Question WHY = new Question.Lines("why", false);

    private final FamilyDesk family;
    private final OfficeDesk office;
    private final AppealDesk appeals;
    private final Colleagues colleagues;

    InterSteps(FamilyDesk family, OfficeDesk office, AppealDesk appeals, Colleagues colleagues) {
        this.family = family;
        this.office = office;
        this.appeals = appeals;
        this.colleagues = colleagues;
    }

    List<CaseStep<InterView>> all() {
        return Stream.of(InterStep.values())
                .filter(step -> !step.byItself())
                .map(step -> new CaseStep<InterView>(
                        step.path(),
                        view -> view.steps().contains(step),
                        (view, voice) -> Asking.of("interdistrict.do." + step, questions(step, view, voice))
                                .button("interdistrict.step." + step),
                        press -> press(step, press),
                        step.told()))
                .toList();
    }

    private Question[] questions(InterStep step, InterView view, Voice voice) {
        return switch (step) {
            case ASK -> asked(several("papers", papers(view), voice), new Question.Lines("message", false));
            case NOTE_RELEASE, NOTE_SCHOOL -> asked(Question.yesNo("yes"));
            case HAND_OVER -> asked(new Question.OneOfMany("to", false, _ -> colleagues()));
            case APPROVE -> asked(new Question.Lines("note", true));
            case DENY ->
                asked(
                        several(
                                "grounds",
                                office.lawfulGrounds(view.file().filed(), view.yeses()).stream()
                                        .sorted(),
                                voice),
                        new Question.Lines("explanation", false));
            case REVOKE ->
                asked(
                        several("grounds", Stream.of(InterEndingGround.values()), voice),
                        new Question.Lines("evidence", false),
                        Question.yesNo("withSchoolYear"));
            case APPEAL, GRANT_APPEAL, DENY_APPEAL, REOPEN -> asked(WHY);
            case TAKE_ON,
                    AWAIT_RELEASE,
                    AWAIT_SCHOOL,
                    WITHDRAW,
                    GO_TO_COUNTY,
                    COUNTY_GRANTS,
                    COUNTY_DENIES,
                    COMPLETE,
                    ABANDON,
                    DEEM_DENIED,
                    STOP_WAITING,
                    SEND_BACK,
                    END_YEAR,
                    EXPIRE -> asked();
        };
    }

    private static Question[] asked(Question... questions) {
        return questions;
    }

    private static Question several(String name, Stream<? extends Enum<?>> constants, Voice voice) {
        var options = constants
                .map(each -> Option.of(each.name(), voice.capital(each)))
                .toList();
        return new Question.Several(name, _ -> options);
    }

    private static Stream<Paper> papers(InterView view) {
        return Stream.concat(view.file().needed().stream().sorted(), Stream.of(Paper.SUPPORTING_PAPER));
    }

    private List<Option> colleagues() {
        return colleagues.all().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    private Optional<Outcome<InterRequest>> press(InterStep step, Press<InterView> press) {
        var id = press.id();
        var who = press.who();
        var now = press.now();
        var form = press.form();
        return switch (step) {
            case WITHDRAW -> family.withdraw(id, who, now);
            case APPEAL -> text(press, "why", why -> appeals.appeal(id, why, who, now));
            case GO_TO_COUNTY -> appeals.goToCounty(id, who, now);
            case TAKE_ON -> office.takeOn(id, who, now);
            case HAND_OVER -> text(press, "to", to -> office.give(id, to, who, now));
            case AWAIT_RELEASE -> office.awaitRelease(id, who, now);
            case AWAIT_SCHOOL -> office.awaitSchool(id, who, now);
            case NOTE_RELEASE -> yes(press, "yes", yes -> office.noteRelease(id, yes, who, now));
            case NOTE_SCHOOL -> yes(press, "yes", yes -> office.noteSchool(id, yes, who, now));
            case APPROVE -> office.approve(id, form.optional("note"), who, now);
            case ASK -> {
                var papers = press.several("papers", Paper.class);
                yield text(press, "message", message -> office.ask(id, papers, message, who, now));
            }
            case DENY -> {
                var grounds = press.several("grounds", InterDenialGround.class);
                yield text(press, "explanation", words -> office.deny(id, grounds, words, who, now));
            }
            case REVOKE -> {
                var grounds = press.several("grounds", InterEndingGround.class);
                var evidence = press.text("evidence");
                yield yes(press, "withSchoolYear", stays -> office.revoke(id, grounds, evidence, stays, who, now));
            }
            case REOPEN -> text(press, "why", why -> office.reopen(id, why, who, now));
            case GRANT_APPEAL -> text(press, "why", why -> appeals.grant(id, why, who, now));
            case DENY_APPEAL -> text(press, "why", why -> appeals.deny(id, why, who, now));
            case COUNTY_GRANTS -> appeals.county(id, true, who, now);
            case COUNTY_DENIES -> appeals.county(id, false, who, now);
            case COMPLETE, ABANDON, DEEM_DENIED, EXPIRE, STOP_WAITING, SEND_BACK, END_YEAR -> Optional.empty();
        };
    }

    private static Optional<Outcome<InterRequest>> text(
            Press<?> press, String field, Function<String, Optional<Outcome<InterRequest>>> button) {
        var text = press.text(field);
        return press.then(() -> button.apply(text));
    }

    private static Optional<Outcome<InterRequest>> yes(
            Press<?> press, String field, Function<Boolean, Optional<Outcome<InterRequest>>> button) {
        var yes = Boolean.TRUE.equals(press.form().yesNo(field));
        return press.then(() -> button.apply(yes));
    }
}
