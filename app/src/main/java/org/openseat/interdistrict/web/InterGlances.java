package org.openseat.interdistrict.web;

import java.time.LocalDate;
import java.util.List;
import org.openseat.interdistrict.InterCase;
import org.openseat.interdistrict.InterState;
import org.openseat.permits.Glance;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Says where a request between districts stands in the words of the family's own page.
@Component
public class InterGlances {

    private final Words words;

    InterGlances(Words words) {
        this.words = words;
    }

    public Glance of(InterCase file, Language language, LocalDate today) {
        var state = InterState.of(file.request());
        var page = new CasePage(file, false, today, false, null, List.of());
        return new Glance(
                file.filed().number(),
                new Status(state.tone(), words.say(language.code(), "interdistrict.state." + state)),
                new InterNextSteps(words, language, page).card());
    }
}
