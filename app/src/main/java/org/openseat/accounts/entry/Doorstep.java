package org.openseat.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.factor.SecondFactor;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.accounts.sessions.Cookies;
import org.openseat.accounts.sessions.SessionContexts;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.use.UsePolicy;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Component;

/// Where a person stands after the right password: a session begins when nothing more is owed, and not before.
///
/// Until then there is no half-signed-in person that a page would have to refuse: all other pages see a visitor.
@Component
public class Doorstep {

    private static final String COOKIE = "openseat_entry";

    private final Entries entries;
    private final SecondFactor factor;
    private final UsePolicy policy;
    private final SessionContexts sessions;
    private final Browsers browsers;
    private final Cookies cookies;
    private final Languages languages;

    Doorstep(
            Entries entries,
            SecondFactor factor,
            UsePolicy policy,
            SessionContexts sessions,
            Browsers browsers,
            Cookies cookies,
            Languages languages) {
        this.entries = entries;
        this.factor = factor;
        this.policy = policy;
        this.sessions = sessions;
        this.browsers = browsers;
        this.cookies = cookies;
        this.languages = languages;
    }

    /// The password was right: signs the person in, or keeps them here. Answers the page to go to.
    public String come(SignedIn person, String next, HttpServletRequest request, HttpServletResponse response) {
        if (languages.chosen(request).isEmpty()) {
            languages.choose(person.language(), request, response);
        }
        var owed = owed(person, false);
        if (owed.isEmpty()) {
            return signIn(person, next, request, response);
        }
        sessions.end(request, response);
        cookies.write(response, COOKIE, entries.begin(person.id(), next).value());
        return owed.get();
    }

    /// Who stands here, if anybody does.
    public Optional<Entering> who(HttpServletRequest request) {
        return cookies.read(request, COOKIE).map(Token::new).flatMap(entries::find);
    }

    /// The second step is done. Answers the page to go to.
    public String proved(Entering entering, HttpServletRequest request, HttpServletResponse response) {
        entries.prove(entering.token());
        return goOn(new Entering(entering.token(), entering.person(), entering.next(), true), request, response);
    }

    /// Signs in when nothing more is owed. Answers the page to go to.
    public String goOn(Entering entering, HttpServletRequest request, HttpServletResponse response) {
        var owed = owed(entering.person(), entering.proved());
        if (owed.isPresent()) {
            return owed.get();
        }
        entries.end(entering.token());
        cookies.remove(response, COOKIE);
        return signIn(entering.person(), entering.next(), request, response);
    }

    private String signIn(SignedIn person, String next, HttpServletRequest request, HttpServletResponse response) {
        var browser = browsers.of(request);
        sessions.begin(person, browser.description(), request, response);
        browsers.remember(person.id(), browser, response);
        return person.goesTo(next);
    }

    /// The page of what is owed first.
    private Optional<String> owed(SignedIn person, boolean proved) {
        if (!proved && factor.on(person.id())) {
            return Optional.of("/sign-in/code");
        }
        if (!proved && factor.required(person)) {
            return Optional.of("/sign-in/second-step");
        }
        return policy.owed(person) ? Optional.of("/use-policy") : Optional.empty();
    }
}
