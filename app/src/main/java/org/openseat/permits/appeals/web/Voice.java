package org.openseat.permits.appeals.web;

import java.time.LocalDate;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Told;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;

/// Says words, dates and reasons in the language of one reader.
record Voice(Words words, Language language) {

    String say(String key, Object... with) {
        return words.say(language.code(), key, with);
    }

    String sentence(Told told) {
        return Sentences.say(told, language.locale());
    }

    String word(Enum<?> constant) {
        return Sentences.word(constant, language.locale());
    }

    String date(LocalDate date) {
        return Sentences.date(date, language.locale());
    }
}
