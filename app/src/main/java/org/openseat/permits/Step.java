package org.openseat.permits;

import java.util.Locale;

/// What can happen to a permit request, named as on its button; the last four happen by themselves.
public enum Step {
    RELEASE,
    APPROVE,
    DENY,
    REFUSE_RENEWAL,
    WITHDRAW,
    ENROLL,
    END,
    REFER,
    APPEAL,
    GRANT_APPEAL,
    DENY_APPEAL,
    ESCALATE,
    LAPSE,
    EXPIRE,
    SUPERSEDE,
    CLOSE_YEAR;

    /// Its place in the address of its page: `/permits/…/grant-appeal`.
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the system does on a day or because of something else; there is no button for it.
    public boolean byItself() {
        return compareTo(LAPSE) >= 0;
    }
}
