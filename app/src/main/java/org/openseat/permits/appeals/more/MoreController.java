package org.openseat.permits.appeals.more;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.documents.Arrivals;
import org.openseat.documents.DocumentDesk;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.appeals.AppealDraft;
import org.openseat.permits.appeals.AppealFields;
import org.openseat.permits.appeals.Asked;
import org.openseat.permits.appeals.Uploads;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.CaseFiles;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The family answers what the school asked before it decides an appeal. (T14)
@Controller
class MoreController {

    private static final String FORM = "appeals.more";
    private static final String WORDS = "words";

    private final CaseFiles files;
    private final AppealDesk desk;
    private final DocumentDesk documents;
    private final Arrivals arrivals;
    private final Clock clock;

    MoreController(CaseFiles files, AppealDesk desk, DocumentDesk documents, Arrivals arrivals, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.documents = documents;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/more")
    Answer ask(@PathVariable UUID id, SignedIn family) {
        return with(
                id, family, (file, draft) -> Answer.show(page(file, draft, Form.of(FORM, draft.typed()), List.of())));
    }

    /// Words and files that can be taken are kept in any case; what was asked for is sent when it is whole.
    @PostMapping("/permits/{id}/more")
    Answer send(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String keep,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            @RequestParam(defaultValue = "false") boolean together,
            SignedIn family) {
        return with(id, family, (file, draft) -> {
            var form = Form.of(FORM, Map.of(WORDS, words));
            desk.save(draft, form.values());
            var chosen = arrivals.chosen(sent, together, family.id().value(), now().toInstant());
            var problems = Uploads.add(documents, draft, chosen, family, now());
            if (form.value(WORDS).length() > AppealFields.LONGEST) {
                form.problem(WORDS, "appeals.long", form.value(WORDS).length(), AppealFields.LONGEST);
            }
            if (problems.isEmpty() && form.ok() && keep.equals("yes")) {
                return Answer.go(file.path() + "/more");
            }
            if (form.value(WORDS).isEmpty() && documents.of(draft.folder()).isEmpty()) {
                form.problem(WORDS, FORM + ".words.required");
            }
            return problems.isEmpty() && form.ok()
                    ? send(file, form.value(WORDS), family)
                    : Answer.again(page(file, draft, form, problems));
        });
    }

    /// Answered meanwhile by the other guardian, or the school has decided: the case says so.
    private Answer send(CaseFile file, String words, SignedIn family) {
        return desk.sendMore(file.packet().id(), words, family, now())
                .map((Outcome<PermitRequest> outcome) -> Answer.go(file.path()))
                .orElseGet(Answer::notFound);
    }

    /// Where nothing is asked any more, an old link leads to the case.
    private Answer with(UUID id, SignedIn family, BiFunction<CaseFile, AppealDraft, Answer> then) {
        var permit = new CaseId(id);
        return files.open(permit, family, now())
                .map(file -> Asked.open(file)
                        .flatMap(asked -> desk.answerDraft(permit, family, now()))
                        .map(draft -> then.apply(file, draft))
                        .orElseGet(() -> Answer.go(file.path())))
                .orElseGet(Answer::notFound);
    }

    private MorePage page(CaseFile file, AppealDraft draft, Form form, List<Said> problems) {
        return new MorePage(file, Asked.open(file).orElse(""), documents.of(draft.folder()), form, problems);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
