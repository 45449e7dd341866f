package org.openseat.ui.words;

import java.util.Locale;

/// A language that the pages, mails and letters can be read in, with its own name for itself.
public record Language(String code, String ownName, String dir) {

    public Locale locale() {
        return Locale.of(code);
    }
}
