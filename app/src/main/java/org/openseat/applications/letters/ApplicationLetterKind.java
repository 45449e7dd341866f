package org.openseat.applications.letters;

import org.openseat.cases.told.KindLetter;

/// What is written to a family about its application.
public enum ApplicationLetterKind implements KindLetter {
    RECEIPT(3, "letters.mail.receipt"),
    CHANGED(1, "letters.mail.receipt"),
    WITHDRAWN(1, "letters.mail.news"),
    VOIDED(1, "letters.mail.news"),
    /// The points of every choice, and until when a correction can be asked for. (D6)
    DECEMBER(1, "letters.mail.news"),
    /// The answer to a correction.
    CORRECTION(1, "letters.mail.news"),
    /// Which choices the child is eligible for. (D7)
    FEBRUARY(1, "letters.mail.news");

    private final Print print;

    ApplicationLetterKind(int version, String mail) {
        this.print = new Print("applications.letters", version, mail);
    }

    @Override
    public Print print() {
        return print;
    }
}
