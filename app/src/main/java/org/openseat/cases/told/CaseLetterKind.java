package org.openseat.cases.told;

/// What a letter is for that families of every kind of request get.
public enum CaseLetterKind implements KindLetter {
    MISSING_PAPERS(2, "letters.mail.papers"),
    DEADLINE_MOVED(2, "cases.told.mail.moved");

    private final Print print;

    CaseLetterKind(int version, String mail) {
        this.print = new Print("cases.told", version, mail);
    }

    @Override
    public Print print() {
        return print;
    }
}
