package org.openseat.permits.letters;

import org.openseat.cases.told.KindLetter;

/// What a letter about a permit within the district is for.
public enum PermitLetterKind implements KindLetter {
    RECEIPT(4, "letters.mail.receipt"),
    RELEASE(1, "permits.letters.mail.release"),
    PERMIT(2, "permits.letters.mail.permit"),
    DENIAL(3, "permits.letters.mail.denial"),
    CANCELLATION(2, "letters.mail.ended"),
    REVOCATION(2, "letters.mail.ended"),
    NON_RENEWAL(2, "permits.letters.mail.denial"),
    APPEAL_RELEASE(1, "permits.letters.mail.release"),
    APPEAL_RECEIVED(1, "letters.mail.appeal"),
    APPEAL_MORE_ASKED(1, "letters.mail.soon"),
    APPEAL_OVERDUE(1, "letters.mail.soon"),
    FIRST_APPEAL_GRANTED(1, "permits.letters.mail.permit"),
    FIRST_APPEAL_DENIED(2, "permits.letters.mail.denial"),
    SECOND_APPEAL_GRANTED(1, "permits.letters.mail.permit"),
    SECOND_APPEAL_DENIED(2, "letters.mail.final"),
    ATTEND_RESIDENCE(1, "letters.mail.soon"),
    CHANGED_CIRCUMSTANCES(1, "letters.mail.soon"),
    SEMESTER_REMINDER(1, "permits.letters.semester_reminder"),
    SUPERSEDED(1, "letters.mail.news"),
    YEAR_OVER(1, "letters.mail.soon"),
    REFERRED(2, "letters.mail.soon"),
    EXPIRED(1, "permits.letters.mail.expired"),
    CORRECTED(1, "letters.mail.soon"),
    REOPENED(1, "letters.mail.soon"),
    WITHDRAWN(1, "letters.mail.news");

    private final Print print;

    PermitLetterKind(int version, String mail) {
        this.print = new Print("permits.letters", version, mail);
    }

    @Override
    public Print print() {
        return print;
    }
}
