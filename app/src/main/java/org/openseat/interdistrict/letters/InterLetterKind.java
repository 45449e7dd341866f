package org.openseat.interdistrict.letters;

import org.openseat.cases.told.KindLetter;

/// What a letter about a request between districts is for.
public enum InterLetterKind implements KindLetter {
    RECEIPT(1, "letters.mail.receipt"),
    ASKED(1, "letters.mail.papers"),
    REMINDER(1, "interdistrict.letters.mail.reminder"),
    REFERRED(1, "interdistrict.letters.mail.answer"),
    RELEASED(1, "interdistrict.letters.mail.answer"),
    PERMIT(1, "interdistrict.letters.mail.answer"),
    DENIED(2, "interdistrict.letters.mail.answer"),
    DEEMED_DENIED(1, "letters.mail.soon"),
    REVOKED(1, "letters.mail.ended"),
    APPEAL_RECEIVED(1, "letters.mail.appeal"),
    APPEAL_GRANTED(1, "interdistrict.letters.mail.answer"),
    APPEAL_GRANTED_WAITS(1, "interdistrict.letters.mail.answer"),
    COMMITTEE_SILENT(1, "letters.mail.soon"),
    OFFICE_SILENT(1, "letters.mail.soon"),
    FINAL(1, "letters.mail.final"),
    REVOCATION_STANDS(1, "letters.mail.final"),
    COUNTY_GRANTED(1, "interdistrict.letters.mail.answer"),
    COUNTY_DENIED(1, "letters.mail.final"),
    ABANDONED(1, "letters.mail.news"),
    WITHDRAWN(1, "letters.mail.news"),
    EXPIRED(1, "letters.mail.soon"),
    YEAR_OVER(1, "letters.mail.news"),
    STAY_BEGUN(1, "interdistrict.letters.mail.stay"),
    STAY_WARNED(1, "letters.mail.soon"),
    STAY_ENDED(1, "letters.mail.soon");

    private final Print print;

    InterLetterKind(int version, String mail) {
        this.print = new Print("interdistrict.letters", version, mail);
    }

    @Override
    public Print print() {
        return print;
    }
}
