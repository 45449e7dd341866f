package org.openseat.cases.draft.fill;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Arrived;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.ForEveryKind;
import org.openseat.cases.Submission;
import org.openseat.cases.draft.Drafts;
import org.openseat.cases.draft.Part;
import org.openseat.cases.page.CaseViews;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which a family fills in and submits a request.
@ForEveryKind
class DraftController {

    private final DraftDoors doors;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final CaseViews views;
    private final Arrived arrived;

    DraftController(DraftDoors doors, Drafts drafts, DraftDesk desk, CaseViews views, Arrived arrived) {
        this.doors = doors;
        this.drafts = drafts;
        this.desk = desk;
        this.views = views;
        this.arrived = arrived;
    }

    @GetMapping("/apply/{id}")
    Answer tasks(CaseKind kind, @PathVariable UUID id, SignedIn family) {
        return door(kind).open(id, family, filling -> Answer.show(TasksPage.of(filling)));
    }

    @GetMapping("/apply/{id}/{part}")
    Answer part(CaseKind kind, @PathVariable UUID id, @PathVariable String part, SignedIn family) {
        var door = door(kind);
        return open(door, id, part, family, (filling, found) -> {
            var draft = filling.draft();
            // The paper alone says what is asked: who keys it in is shown nothing that we know already. (R-ROL-3)
            var form =
                    draft.saved(found).orElseGet(() -> draft.onPaper() ? Form.empty(found.form()) : found.start(draft));
            // What was saved unfinished is shown with what is still missing.
            draft.saved(found).ifPresent(saved -> found.read(form, draft));
            return Answer.show(PartPage.of(filling, found, form));
        });
    }

    /// Right or not, it is kept; only when right the road goes on.
    @PostMapping("/apply/{id}/{part}")
    Answer save(
            CaseKind kind,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam Map<String, String> typed,
            SignedIn family) {
        var door = door(kind);
        return open(door, id, part, family, (filling, found) -> {
            typed.remove("_csrf");
            if (!drafts.save(
                    filling.draft().id(), found.name(), typed, door.now().toInstant())) {
                return late(filling.draft().id(), typed, family, door);
            }
            var form = Form.of(found.form(), typed);
            return found.read(form, filling.draft()).isPresent()
                    ? Answer.go(
                            filling.draft().path() + next(door.find(id, family).orElse(filling), found))
                    : Answer.again(PartPage.of(filling, found, form));
        });
    }

    /// The request was sent meanwhile, without this: the family is told, with what it typed.
    private Answer late(CaseId id, Map<String, String> typed, SignedIn family, DraftDoor door) {
        return views.overtaken(id, family, door.now(), String.join("\n", typed.values()));
    }

    /// The next part if it is not answered yet, else back to the list.
    private static String next(Filling saved, Part<?> after) {
        var parts = saved.parts();
        return parts.stream()
                .skip(parts.indexOf(after) + 1L)
                .findFirst()
                .filter(part -> saved.draft().answer(part).isEmpty() && part.ready(saved.draft()))
                .map(part -> "/" + part.name())
                .orElse("");
    }

    @GetMapping("/apply/{id}/check")
    Answer check(CaseKind kind, @PathVariable UUID id, SignedIn family) {
        var door = door(kind);
        return open(door, id, family, Map.of(), (filling, form) -> Answer.show(check(door, filling, form, null)));
    }

    @PostMapping("/apply/{id}/check")
    Answer submit(CaseKind kind, @PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn family) {
        var door = door(kind);
        return open(door, id, family, typed, (filling, form) -> {
            var name = form.required("name");
            form.oneOf("agreed", List.of("yes"));
            return form.ok() && name != null
                    ? desk.submit(door.form(), filling.draft().id(), family, name, door.now())
                            .map(submission -> answer(door, submission, filling, form))
                            .orElseGet(() -> Answer.go(filling.draft().path()))
                    : Answer.again(check(door, filling, form, null));
        });
    }

    private static CheckPage check(DraftDoor door, Filling filling, Form form, @Nullable CaseId there) {
        return CheckPage.of(filling, form, there, door.now().toLocalDate());
    }

    private static Answer answer(DraftDoor door, Submission<?> submission, Filling filling, Form form) {
        return switch (submission) {
            case Submission.Taken<?> _
            when filling.draft().onPaper() ->
                Answer.go(filling.before() + "?recorded=" + filling.draft().id());
            case Submission.Taken<?> _ -> door.submitted(filling.draft().id().value());
            case Submission.AlreadyOpen<?>(CaseId there) -> Answer.overtaken(check(door, filling, form, there));
            // The page lists what the rules say against it.
            case Submission.Refused<?> _ -> Answer.again(check(door, filling, form, null));
        };
    }

    private static Answer open(
            DraftDoor door,
            UUID id,
            SignedIn family,
            Map<String, String> typed,
            BiFunction<Filling, Form, Answer> then) {
        return door.open(
                id,
                family,
                filling -> filling.complete()
                        ? then.apply(filling, Form.of(CheckPage.form(filling), typed))
                        : Answer.go(filling.draft().path()));
    }

    private static Answer open(
            DraftDoor door, UUID id, String name, SignedIn family, BiFunction<Filling, Part<?>, Answer> then) {
        return door.open(
                id,
                family,
                filling -> filling.part(name)
                        .map(part -> part.ready(filling.draft())
                                ? then.apply(filling, part)
                                : Answer.go(filling.draft().path()))
                        .orElseGet(Answer::notFound));
    }

    private DraftDoor door(CaseKind kind) {
        return doors.of(kind, arrived.now());
    }
}
