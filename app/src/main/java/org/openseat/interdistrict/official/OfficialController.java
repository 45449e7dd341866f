package org.openseat.interdistrict.official;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.LinkGuesses;
import org.openseat.interdistrict.OfficialAsking;
import org.openseat.interdistrict.OfficialDesk;
import org.openseat.interdistrict.OfficialLink;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which another district's official, who has no account, releases or accepts a student and signs.
@Controller
class OfficialController {

    private static final int LONGEST = 120;

    private final OfficialDesk desk;
    private final LinkGuesses guesses;
    private final Languages languages;
    private final Clock clock;

    OfficialController(OfficialDesk desk, LinkGuesses guesses, Languages languages, Clock clock) {
        this.desk = desk;
        this.guesses = guesses;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/official/{token}")
    Answer open(@PathVariable String token, HttpServletRequest request) {
        return guesses.tooMany(request) ? later() : page(token, look(token), request);
    }

    @PostMapping("/official/{token}")
    Answer sign(@PathVariable String token, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        if (guesses.tooMany(request)) {
            return later();
        }
        if (!(look(token) instanceof OfficialLink.Open open)) {
            return page(token, look(token), request);
        }
        languages.writtenIn(open.asking().language(), request);
        var form = Form.of(OfficialPage.FORM, typed);
        var yes = form.yesNo(OfficialPage.question(open.filed()));
        var name = required(form, "name");
        var title = required(form, "title");
        form.oneOf("agreed", List.of("yes"));
        if (!form.ok() || yes == null || name == null || title == null) {
            return Answer.again(new OfficialPage(token, open, form));
        }
        var now = ZonedDateTime.now(clock);
        var answer = new OfficialAsking.Answer(yes, name, title, now.toLocalDate(), form.optional("note"));
        return switch (desk.sign(new Token(token), answer, now)) {
            case OfficialLink.Used used when answer.equals(used.asking().answer()) -> Answer.go("/official/" + token);
            case OfficialLink.Used used ->
                new Answer.Show(new OfficialLinkPage("used", used.asking()), HttpStatus.CONFLICT);
            case OfficialLink other -> page(token, other, request);
        };
    }

    private static @org.jspecify.annotations.Nullable String required(Form form, String field) {
        var text = form.required(field);
        if (text != null && text.length() > LONGEST) {
            form.problem(field, OfficialPage.FORM + ".long", LONGEST);
        }
        return text;
    }

    private OfficialLink look(String token) {
        return desk.look(new Token(token), clock.instant());
    }

    private Answer page(String token, OfficialLink link, HttpServletRequest request) {
        return switch (link) {
            case OfficialLink.Open open -> {
                languages.writtenIn(open.asking().language(), request);
                yield Answer.show(new OfficialPage(token, open, Form.empty(OfficialPage.FORM)));
            }
            case OfficialLink.Used(var asking) -> gone("used", asking, HttpStatus.OK, request);
            case OfficialLink.Expired(var asking) -> gone("expired", asking, HttpStatus.GONE, request);
            case OfficialLink.Replaced(var asking) -> gone("replaced", asking, HttpStatus.GONE, request);
            case OfficialLink.Closed(var asking) -> gone("closed", asking, HttpStatus.GONE, request);
            case OfficialLink.Unknown() -> {
                guesses.missed(request);
                yield new Answer.Show(new OfficialLinkPage("unknown", null), HttpStatus.NOT_FOUND);
            }
        };
    }

    private Answer gone(String how, OfficialAsking asking, HttpStatus status, HttpServletRequest request) {
        languages.writtenIn(asking.language(), request);
        return new Answer.Show(new OfficialLinkPage(how, asking), status);
    }

    private static Answer later() {
        return Answer.later(new OfficialLinkPage("many", null));
    }
}
