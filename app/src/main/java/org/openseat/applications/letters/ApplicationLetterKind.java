package org.openseat.applications.letters;

import org.openseat.cases.told.KindLetter;

/// What is written to a family about its application.
public enum ApplicationLetterKind implements KindLetter {
    RECEIPT(2, "letters.mail.receipt"),
    CHANGED(1, "letters.mail.receipt"),
    WITHDRAWN(1, "letters.mail.news"),
    VOIDED(1, "letters.mail.news");

    private final Print print;

    ApplicationLetterKind(int version, String mail) {
        this.print = new Print("applications.letters", version, mail);
    }

    @Override
    public Print print() {
        return print;
    }
}
