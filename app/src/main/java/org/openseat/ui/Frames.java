package org.openseat.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Languages;
import org.openseat.ui.words.Words;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Makes the frame of a page from the request and from what the modules know.
@Component
class Frames {

    private static final District UNNAMED = new District("Openseat", "", "");

    private final Words words;
    private final Languages languages;
    private final List<FrameParts> parts;
    private final Clock clock;

    Frames(Words words, Languages languages, List<FrameParts> parts, Clock clock) {
        this.words = words;
        this.languages = languages;
        this.parts = parts;
        this.clock = clock;
    }

    Frame of(HttpServletRequest request) {
        var language = languages.of(request);
        var path = Paths.asked(request);
        return new Frame(
                words,
                language,
                Paths.here(request),
                parts.stream()
                        .flatMap(p -> p.person(request).stream())
                        .findFirst()
                        .orElse(null),
                links(parts.stream().flatMap(p -> p.menu(request).stream()), language, path),
                links(parts.stream().flatMap(p -> p.notices(request).stream()), language, path),
                parts.stream().anyMatch(FrameParts::demo),
                csrf(request),
                parts.stream().flatMap(p -> p.district().stream()).findFirst().orElse(UNNAMED),
                clock.getZone(),
                parts.stream()
                        .map(p -> p.unsent(request))
                        .filter(typed -> !typed.isEmpty())
                        .findFirst()
                        .orElse(Map.of()),
                parts.stream()
                        .flatMap(p -> p.trail(request).stream())
                        .findFirst()
                        .orElse(null));
    }

    private List<Frame.Link> links(Stream<MenuItem> items, Language language, String path) {
        return items.map(item ->
                        new Frame.Link(words.say(language.code(), item.label()), item.href(), path.equals(item.href())))
                .toList();
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
