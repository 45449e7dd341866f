package org.openseat.letters.press;

import org.openseat.ui.words.Language;

/// A fact of a letter that reads differently in each language, such as the sentence of a rule.
@FunctionalInterface
public interface Wording {

    String in(Language language);
}
