package org.openseat.cases.told;

import java.util.Locale;
import org.openseat.letters.sheet.LetterKind;

/// What a letter is for that families of every kind of request get.
public enum CaseLetterKind implements LetterKind {
    MISSING_PAPERS(1, "letters.mail.papers"),
    DEADLINE_MOVED(1, "cases.told.mail.moved");

    private final int version;
    private final String mail;

    CaseLetterKind(int version, String mail) {
        this.version = version;
        this.mail = mail;
    }

    @Override
    public String key() {
        return "cases.told." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String mail() {
        return mail;
    }
}
