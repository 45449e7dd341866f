package org.openseat.cases.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.LinkGuesses;
import org.openseat.ui.Answer;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.words.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Lets in whoever comes with a mailed link, in the language it was written in, and slows down whoever guesses at
/// links.
@Component
public class LinkDoor {

    public static final String USED = "used";

    private final LinkGuesses guesses;
    private final Languages languages;

    LinkDoor(LinkGuesses guesses, Languages languages) {
        this.guesses = guesses;
        this.languages = languages;
    }

    /// What stands behind the links of one purpose.
    public interface House {

        SigningLink look(Token token);

        Page form(String token, SentLink link);

        /// Whoever sends such links, as the page calls them; nobody by name where the link is none of ours.
        String sender(Frame frame, @Nullable SentLink link);

        /// The confirmation after signing: its title, then its lines.
        List<String> signed(Frame frame, SentLink link);
    }

    public Answer open(String token, House house, HttpServletRequest request) {
        return guesses.tooMany(request) ? later(house) : answer(token, house.look(new Token(token)), house, request);
    }

    /// Something was sent from the form: it is looked at while the link is open.
    public Answer signing(String token, House house, HttpServletRequest request, Function<SentLink, Answer> whileOpen) {
        if (guesses.tooMany(request)) {
            return later(house);
        }
        var link = house.look(new Token(token));
        if (link instanceof SigningLink.Open(SentLink sent)) {
            languages.writtenIn(sent.language(), request);
            return whileOpen.apply(sent);
        }
        return answer(token, link, house, request);
    }

    public Answer answer(String token, SigningLink link, House house, HttpServletRequest request) {
        return switch (link) {
            case SigningLink.Open(SentLink sent) -> {
                languages.writtenIn(sent.language(), request);
                yield Answer.show(house.form(token, sent));
            }
            case SigningLink.Used(SentLink sent) -> instead(house, USED, sent, HttpStatus.OK, request);
            case SigningLink.Expired(SentLink sent) -> instead(house, "expired", sent, HttpStatus.GONE, request);
            case SigningLink.Replaced(SentLink sent) -> instead(house, "replaced", sent, HttpStatus.GONE, request);
            case SigningLink.Closed(SentLink sent) -> instead(house, "closed", sent, HttpStatus.GONE, request);
            case SigningLink.Unknown() -> {
                guesses.missed(request);
                yield new Answer.Show(new LinkPage(house, "unknown", null), HttpStatus.NOT_FOUND);
            }
        };
    }

    public Answer instead(House house, String how, SentLink link, HttpStatus status, HttpServletRequest request) {
        languages.writtenIn(link.language(), request);
        return new Answer.Show(new LinkPage(house, how, link), status);
    }

    private static Answer later(House house) {
        return Answer.later(new LinkPage(house, "many", null));
    }
}
