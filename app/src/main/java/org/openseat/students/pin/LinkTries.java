package org.openseat.students.pin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.accounts.Role;
import org.openseat.accounts.news.OwnerWarned;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.Tries;
import org.openseat.accounts.tries.Tries.By;
import org.openseat.accounts.tries.Tries.Limit;
import org.openseat.accounts.tries.Tries.What;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.openseat.students.Students;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Counts wrong tries to add a child, over all accounts: who opens a second account has no second five tries. The
/// tenth within a day is told to the child's school. (R-ACC-15)
@Component
public class LinkTries {

    static final int WRONG_TRIES_AT_A_CHILD = 10;

    private static final Logger LOG = LoggerFactory.getLogger(LinkTries.class);
    private static final List<Limit> LIMITS = List.of(new Limit(By.KEY, WRONG_TRIES_AT_A_CHILD, Duration.ofDays(1)));
    private static final int SHOWN = 4;

    private final Tries tries;
    private final Students students;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    LinkTries(Tries tries, Students students, Accounts accounts, ApplicationEventPublisher events) {
        this.tries = tries;
        this.students = students;
        this.accounts = accounts;
        this.events = events;
    }

    /// Whether nobody may try this student ID any more today, whether there is such a child or not.
    public boolean closed(String districtId, AccountId family) {
        var child = child(districtId);
        tries.hold(What.CHILD, child);
        return !tries.wait(What.CHILD, child, family.toString(), LIMITS).isZero();
    }

    public void missed(String districtId, AccountId family) {
        tries.note(What.CHILD, child(districtId), family.toString(), false);
        if (closed(districtId, family)) {
            students.withDistrictId(districtId).ifPresent(this::alarm);
        }
    }

    /// Whether wrong tries keep everybody from adding this child now.
    boolean locked(String districtId) {
        return !tries.wait(What.CHILD, child(districtId), "", LIMITS).isZero();
    }

    /// Whether this account is one of those that tried in vain.
    boolean tried(String districtId, AccountId account) {
        return tries.any(What.CHILD, child(districtId), account.toString());
    }

    /// The child may be added again at once. An account that missed too often itself waits all the same.
    void unlock(String districtId) {
        var child = child(districtId);
        tries.hold(What.CHILD, child);
        tries.forgetAll(What.CHILD, child);
    }

    private void alarm(Student child) {
        LOG.atWarn().addKeyValue("child", child.id()).log("The PIN of a child is being guessed");
        if (child.enrollment() instanceof Enrollment.InDistrict in) {
            var end = in.districtId().substring(Math.max(0, in.districtId().length() - SHOWN));
            told(in).forEach(staff -> events.publishEvent(OwnerWarned.of(
                    staff,
                    "pinGuessed",
                    UnlockController.PATH + "/" + child.id(),
                    end,
                    String.valueOf(WRONG_TRIES_AT_A_CHILD))));
        }
    }

    /// The school, or the permit office for a school where nobody has an account.
    private List<Contact> told(Enrollment.InDistrict in) {
        var school = accounts.staffOf(in.school());
        return school.isEmpty() ? accounts.with(Role.DISTRICT) : school;
    }

    private static byte[] child(String districtId) {
        return Token.fingerprint(districtId.toUpperCase(Locale.ROOT));
    }
}
