package org.openseat.interdistrict.web;

import java.time.LocalDate;
import org.openseat.cases.page.Voice;
import org.openseat.interdistrict.InterCase;
import org.openseat.permits.Glance;
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
        var view = new InterView(file, false, today);
        var voice = new Voice(words, language);
        return new Glance(view.head().number(), view.status(voice), view.next(voice));
    }
}
