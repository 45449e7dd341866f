package org.openseat.permits.affidavit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.LinkGuesses;
import org.openseat.permits.affidavit.Affidavit.Asked;
import org.openseat.permits.affidavit.Affidavit.Waiting;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a provider, who has no account, fills in and signs the affidavit.
@Controller
class ProviderController {

    private final AffidavitDesk desk;
    private final CareFields fields;
    private final LinkGuesses guesses;
    private final Languages languages;
    private final Clock clock;

    ProviderController(AffidavitDesk desk, CareFields fields, LinkGuesses guesses, Languages languages, Clock clock) {
        this.desk = desk;
        this.fields = fields;
        this.guesses = guesses;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/affidavit/{token}")
    Answer open(@PathVariable String token, HttpServletRequest request) {
        return guesses.tooMany(request) ? later() : page(token, look(token), request);
    }

    @PostMapping("/affidavit/{token}")
    Answer sign(@PathVariable String token, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        if (guesses.tooMany(request)) {
            return later();
        }
        if (!(look(token) instanceof Link.Open(Waiting waiting))) {
            return page(token, look(token), request);
        }
        languages.writtenIn(waiting.asked().language(), request);
        typed.remove("_csrf");
        desk.keep(waiting, typed);
        var form = Form.of(CareFields.FORM, typed);
        var care = fields.read(
                form, waiting.asked().school(), languages.of(request).locale());
        form.oneOf("agreed", List.of("yes"));
        var name = form.required("signature");
        if (!form.ok() || name == null) {
            return Answer.again(form(token, waiting, form));
        }
        desk.sign(new Token(token), care.orElseThrow(), name, clock.instant());
        return Answer.go("/affidavit/" + token);
    }

    private Link look(String token) {
        return desk.look(new Token(token), clock.instant());
    }

    private Answer page(String token, Link link, HttpServletRequest request) {
        return switch (link) {
            case Link.Open(Waiting waiting) -> {
                languages.writtenIn(waiting.asked().language(), request);
                yield Answer.show(form(token, waiting, begun(waiting)));
            }
            case Link.Used(Asked asked) -> gone("used", asked, HttpStatus.OK, request);
            case Link.Expired(Asked asked) -> gone("expired", asked, HttpStatus.GONE, request);
            case Link.Replaced(Asked asked) -> gone("replaced", asked, HttpStatus.GONE, request);
            case Link.Closed(Asked asked) -> gone("closed", asked, HttpStatus.GONE, request);
            case Link.Unknown() -> {
                guesses.missed(request);
                yield new Answer.Show(LinkPage.unknown(), HttpStatus.NOT_FOUND);
            }
        };
    }

    private Answer gone(String how, Asked asked, HttpStatus status, HttpServletRequest request) {
        languages.writtenIn(asked.language(), request);
        return new Answer.Show(new LinkPage(how, asked.parent(), asked.child()), status);
    }

    private static Answer later() {
        return Answer.later(new LinkPage("many", "", ""));
    }

    private ProviderPage form(String token, Waiting waiting, Form form) {
        return new ProviderPage(
                token, waiting.asked(), desk.school(waiting.asked()).name(), form);
    }

    /// What the provider typed before, else the name the parent gave.
    private static Form begun(Waiting waiting) {
        var form = Form.of(CareFields.FORM, waiting.typed());
        if (waiting.typed().isEmpty()) {
            form.values().put("name", waiting.asked().provider());
        }
        return form;
    }
}
