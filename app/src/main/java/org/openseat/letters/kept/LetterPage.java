package org.openseat.letters.kept;

import org.openseat.ui.Page;
import org.openseat.ui.words.Words;

/// A letter as the family got it, to read and to download.
///
/// @param html the letter's text as it was kept
/// @param casePath where its case is on this site
record LetterPage(KeptLetter letter, String html, String casePath) implements Page {

    /// What the PDF holds beside English, by its own name; empty when it is English alone.
    String otherLanguage(Words words) {
        return letter.language().equals("en")
                ? ""
                : words.language(letter.language()).map(l -> l.ownName()).orElse(letter.language());
    }
}
