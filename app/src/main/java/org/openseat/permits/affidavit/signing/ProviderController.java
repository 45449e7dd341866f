package org.openseat.permits.affidavit.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.link.LinkDoor;
import org.openseat.cases.link.SentLink;
import org.openseat.cases.link.SigningLink;
import org.openseat.permits.affidavit.AffidavitDesk;
import org.openseat.ui.Answer;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a provider, who has no account, fills in and signs the affidavit.
@Controller
class ProviderController implements LinkDoor.House {

    private final AffidavitDesk desk;
    private final CareFields fields;
    private final LinkDoor door;
    private final Languages languages;
    private final Clock clock;

    ProviderController(AffidavitDesk desk, CareFields fields, LinkDoor door, Languages languages, Clock clock) {
        this.desk = desk;
        this.fields = fields;
        this.door = door;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/affidavit/{token}")
    Answer open(@PathVariable String token, HttpServletRequest request) {
        return door.open(token, this, request);
    }

    @PostMapping("/affidavit/{token}")
    Answer sign(@PathVariable String token, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        return door.signing(token, this, request, link -> {
            typed.remove("_csrf");
            desk.keep(link, typed);
            var form = Form.of(CareFields.FORM, typed);
            var care = fields.read(
                    form, desk.asked(link).school(), languages.of(request).locale());
            form.oneOf("agreed", List.of("yes"));
            var name = form.required("signature");
            if (!form.ok() || name == null) {
                return Answer.again(page(token, link, form));
            }
            desk.sign(new Token(token), care.orElseThrow(), name, clock.instant());
            return Answer.go("/affidavit/" + token);
        });
    }

    @Override
    public SigningLink look(Token token) {
        return desk.look(token, clock.instant());
    }

    /// With what the provider typed before, else the name the parent gave.
    @Override
    public Page form(String token, SentLink link) {
        var form = Form.of(CareFields.FORM, link.typed());
        if (link.typed().isEmpty()) {
            form.values().put("name", desk.asked(link).provider());
        }
        return page(token, link, form);
    }

    private ProviderPage page(String token, SentLink link, Form form) {
        var asked = desk.asked(link);
        return new ProviderPage(token, asked, desk.school(asked).name(), form);
    }

    @Override
    public String sender(Frame frame, @Nullable SentLink link) {
        return link == null
                ? frame.say("permits.affidavit.link.parents")
                : desk.asked(link).parent();
    }

    @Override
    public List<String> signed(Frame frame, SentLink link) {
        var asked = desk.asked(link);
        return List.of(
                frame.say("permits.affidavit.link.used.title", asked.child()),
                frame.say("permits.affidavit.link.used.text", asked.parent(), asked.child()));
    }
}
