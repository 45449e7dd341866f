package org.openseat.interdistrict.official;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.link.LinkDoor;
import org.openseat.cases.link.SentLink;
import org.openseat.cases.link.SigningLink;
import org.openseat.schools.Schools;
import org.openseat.ui.Answer;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which another district's official, who has no account, releases or accepts a student and signs.
@Controller
class OfficialController implements LinkDoor.House {

    private static final int LONGEST = 120;

    private final OfficialDesk desk;
    private final Schools schools;
    private final LinkDoor door;
    private final Clock clock;

    OfficialController(OfficialDesk desk, Schools schools, LinkDoor door, Clock clock) {
        this.desk = desk;
        this.schools = schools;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/official/{token}")
    Answer open(@PathVariable String token, HttpServletRequest request) {
        return door.open(token, this, request);
    }

    @PostMapping("/official/{token}")
    Answer sign(@PathVariable String token, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        return door.signing(token, this, request, link -> {
            var form = Form.of(OfficialPage.FORM, typed);
            var yes = form.yesNo(OfficialPage.question(desk.filed(link)));
            var name = required(form, "name");
            var title = required(form, "title");
            form.oneOf("agreed", List.of("yes"));
            if (!form.ok() || yes == null || name == null || title == null) {
                return Answer.again(page(token, link, form));
            }
            var now = ZonedDateTime.now(clock);
            var answer = new OfficialAsking.Answer(yes, name, title, now.toLocalDate(), form.optional("note"));
            return switch (desk.sign(new Token(token), answer, now)) {
                case SigningLink.Open _ -> Answer.go("/official/" + token);
                case SigningLink.Used(var used)
                when answer.equals(desk.asking(used).answer()) -> Answer.go("/official/" + token);
                case SigningLink.Used(var used) ->
                    door.instead(this, LinkDoor.USED, used, HttpStatus.CONFLICT, request);
                case SigningLink other -> door.answer(token, other, this, request);
            };
        });
    }

    private static @Nullable String required(Form form, String field) {
        var text = form.required(field);
        if (text != null && text.length() > LONGEST) {
            form.problem(field, OfficialPage.FORM + ".long", LONGEST);
        }
        return text;
    }

    @Override
    public SigningLink look(Token token) {
        return desk.look(token, clock.instant());
    }

    @Override
    public Page form(String token, SentLink link) {
        return page(token, link, Form.empty(OfficialPage.FORM));
    }

    private OfficialPage page(String token, SentLink link, Form form) {
        var filed = desk.filed(link);
        return new OfficialPage(
                token, link, filed, schools.find(filed.school()).orElseThrow().name(), form);
    }

    @Override
    public String sender(Frame frame, @Nullable SentLink link) {
        return frame.say("interdistrict.official.link.office", frame.district().name());
    }

    @Override
    public List<String> signed(Frame frame, SentLink link) {
        var words = "interdistrict.official.link.used";
        var answer = Objects.requireNonNull(desk.asking(link).answer());
        return List.of(
                frame.say(words + ".title"),
                frame.say(words + ".text", frame.district().name()),
                frame.say("interdistrict.school.signed", answer.name(), answer.title(), frame.date(answer.on())));
    }
}
