package org.openseat.cases.step;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.CaseViews;
import org.openseat.cases.page.KindPages;
import org.openseat.cases.page.Notice;
import org.openseat.cases.people.OwnChild;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.Upload;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// Asks before a step of a case, presses its button, and answers whatever came of it.
@Component
public class CaseSteps {

    private final CaseViews views;
    private final Timeline timeline;
    private final OwnChild own;

    CaseSteps(CaseViews views, Timeline timeline, OwnChild own) {
        this.views = views;
        this.timeline = timeline;
        this.own = own;
    }

    /// The page that asks, for somebody who may take the step; an old link leads to the case.
    public Answer ask(CaseKind kind, CaseId id, String path, SignedIn who, ZonedDateTime now) {
        return ask(views.of(kind), id, path, who, now);
    }

    private <V extends CaseView> Answer ask(
            KindPages<V> pages, CaseId id, String path, SignedIn who, ZonedDateTime now) {
        return step(pages, path)
                .flatMap(step -> pages.open(id, who, now).map(view -> {
                    if (aboutOwn(view, id, who)) {
                        return refusedOwn(id, who, now);
                    }
                    var asking = step.asks().apply(view, views.voice());
                    return step.open().test(view)
                            ? Answer.show(new StepPage(view, path, asking, asking.form(), List.of()))
                            : Answer.go(view.head().path());
                }))
                .orElseGet(Answer::notFound);
    }

    public Answer press(
            CaseKind kind,
            CaseId id,
            String path,
            Map<String, List<String>> typed,
            List<Upload> files,
            SignedIn who,
            ZonedDateTime now) {
        return press(views.of(kind), id, path, typed, files, who, now);
    }

    private <V extends CaseView> Answer press(
            KindPages<V> pages,
            CaseId id,
            String path,
            Map<String, List<String>> typed,
            List<Upload> files,
            SignedIn who,
            ZonedDateTime now) {
        return step(pages, path)
                .flatMap(step -> pages.open(id, who, now).map(view -> {
                    if (aboutOwn(view, id, who)) {
                        return refusedOwn(id, who, now);
                    }
                    var asking = step.asks().apply(view, views.voice());
                    var press = new Press<>(view, form(asking, typed), files, who, now);
                    var outcome = step.press().apply(press);
                    var kept = kept(asking, press.form());
                    if (!press.form().ok()) {
                        return again(pages, step, press)
                                .orElseGet(() -> overtaken(id, view.head().path(), step.told(), who, now, kept));
                    }
                    return outcome.map(came -> switch (came) {
                                case Outcome.Done<?> _ -> Answer.go(view.head().path());
                                case Outcome.Overtaken<?> _ ->
                                    overtaken(id, view.head().path(), step.told(), who, now, kept);
                                // The rule and what was written, on the same page.
                                case Outcome.Refused<?> refused ->
                                    timeline.lastBy(id, who, step.told())
                                            ? Answer.go(view.head().path())
                                            : again(step, press, view, List.of(refused(refused.why())));
                            })
                            .orElseGet(Answer::notFound);
                }))
                .orElseGet(Answer::notFound);
    }

    /// Nobody decides the case of their own child.
    private boolean aboutOwn(CaseView view, CaseId id, SignedIn who) {
        return view.staff() && own.of(id, who);
    }

    private Answer refusedOwn(CaseId id, SignedIn who, ZonedDateTime now) {
        return views.again(id, who, now, Notice.error(views.voice(), "cases.own"));
    }

    private Notice refused(Finding why) {
        return Notice.refused(views.voice(), why);
    }

    /// The page as it was left, with what is wrong; empty should the case have moved on meanwhile.
    private <V extends CaseView> Optional<Answer> again(KindPages<V> pages, CaseStep<V> step, Press<V> press) {
        return pages.open(press.id(), press.who(), press.now())
                .filter(step.open())
                .map(now -> again(step, press, now, List.of()));
    }

    private <V extends CaseView> Answer again(CaseStep<V> step, Press<V> press, V now, List<Notice> refusals) {
        return Answer.again(
                new StepPage(now, step.path(), step.asks().apply(now, views.voice()), press.form(), refusals));
    }

    /// Somebody was faster: the case with what this person wrote. If it was this very person, by a second press or a
    /// retry, what they wanted is done, and they see it.
    ///
    /// @param path of the page of the case
    /// @param told what the timeline would say of it
    public Answer overtaken(
            CaseId id, String path, Set<CaseEvent> told, SignedIn who, ZonedDateTime now, @Nullable String kept) {
        return timeline.lastBy(id, who, told) ? Answer.go(path) : views.overtaken(id, who, now, kept);
    }

    private static <V extends CaseView> Optional<CaseStep<V>> step(KindPages<V> pages, String path) {
        return pages.steps().stream().filter(step -> step.path().equals(path)).findFirst();
    }

    private static Form form(Asking asking, Map<String, List<String>> typed) {
        var values = new LinkedHashMap<String, String>();
        typed.forEach((field, all) -> values.put(field, String.join(",", all)));
        return Form.of(asking.words(), values);
    }

    /// What was said in the person's own words, not to be lost.
    private static @Nullable String kept(Asking asking, Form form) {
        return asking.questions().stream()
                .filter(Question.Lines.class::isInstance)
                .map(question -> form.value(question.name()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
