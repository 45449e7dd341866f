package org.openseat.permits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.SignedStatement;
import org.openseat.district.SchoolCode;
import org.openseat.district.Semester;
import org.openseat.rulebook.DecidingSchool;

/// What a school must tell families beside its decisions; the module that writes letters does it. (BUL-5347 §II.C.5-7)
public interface FamilyNotices {

    /// Writes to the family of a permit that the school has learned of a change it was not told of. (R-IDP-32)
    ///
    /// @param by the school that learned of it; `noted` is who signs, and the day of the letter
    /// @param learned what the school has heard, as the family reads it
    void changed(CaseId permit, DecidingSchool by, SignedStatement noted, String learned);

    /// Reminds these families to report changes, and keeps the text as proof; false, and nothing is sent, when the
    /// school has done so already this semester. (R-IDP-31)
    boolean remind(SchoolCode school, Semester semester, List<AccountId> families, SignedStatement by, Instant now);

    /// A reminder that a school has sent: when, to how many families, and the fingerprint of the kept text.
    record Reminder(SchoolCode school, Instant at, int recipients, String proof) {}

    /// The reminders of a semester.
    List<Reminder> reminders(Semester semester);

    /// The reminder as the school sent it, a PDF.
    Optional<byte[]> reminder(SchoolCode school, Semester semester);
}
