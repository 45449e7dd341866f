package org.openseat.interdistrict.official;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.link.SigningLinks;
import org.openseat.interdistrict.InterRequest;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the permit office sends the other district's official a link to sign, and sends it again.
@Controller
class AskOfficialController {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+");

    private final OfficialDesk desk;
    private final Languages languages;
    private final Clock clock;

    AskOfficialController(OfficialDesk desk, Languages languages, Clock clock) {
        this.desk = desk;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/inter/{id}/official")
    Answer see(@PathVariable UUID id, SignedIn office) {
        return with(id, office, request -> Answer.show(page(request, begun(request))));
    }

    @PostMapping("/inter/{id}/official")
    Answer ask(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn office) {
        return with(id, office, request -> {
            var form = Form.of(AskOfficialPage.FORM, typed);
            var email = form.required("email");
            if (email != null && !ADDRESS.matcher(email).matches()) {
                form.problem("email", "cases.draft.email.wrong");
            }
            var language = form.value("language");
            if (!languages.offers(language)) {
                form.problem("language", AskOfficialPage.FORM + ".language.required");
            }
            if (!form.ok() || email == null) {
                return Answer.again(page(request, form));
            }
            return desk.ask(new CaseId(id), email, language, office, now())
                    .map(asked -> switch (asked) {
                        case SENT -> Answer.go(request.filed().path() + "/official");
                        case TOO_MANY ->
                            Answer.again(page(
                                    request,
                                    form.problem("email", AskOfficialPage.FORM + ".many", SigningLinks.MAILS_A_DAY)));
                        case NOT_NOW -> Answer.go(request.filed().path());
                    })
                    .orElseGet(Answer::notFound);
        });
    }

    private AskOfficialPage page(InterRequest request, Form form) {
        return new AskOfficialPage(request, desk.of(request.filed().id()).orElse(null), form, clock.instant());
    }

    /// Whom we asked before.
    private Form begun(InterRequest request) {
        var form = Form.empty(AskOfficialPage.FORM);
        form.values().put("language", "en");
        desk.of(request.filed().id()).ifPresent(last -> {
            form.values().put("email", last.link().email());
            form.values().put("language", last.link().language());
        });
        return form;
    }

    private Answer with(UUID id, SignedIn office, Function<InterRequest, Answer> then) {
        return desk.open(new CaseId(id), office, now()).map(then).orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
