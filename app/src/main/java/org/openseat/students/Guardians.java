package org.openseat.students;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.news.OwnerWarned;
import org.openseat.schools.Address;
import org.openseat.students.pin.LinkTries;
import org.openseat.students.pin.PinKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who may act for a child: a family adds a child, changes its home, and lets go of it.
@Component
public class Guardians {

    static final int WRONG_TRIES_A_DAY = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Guardians.class);

    private final GuardianTables tables;
    private final StudentTables students;
    private final LinkTries tries;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final PinKey pins;

    Guardians(
            GuardianTables tables,
            StudentTables students,
            LinkTries tries,
            Accounts accounts,
            ApplicationEventPublisher events,
            PinKey pins) {
        this.tables = tables;
        this.students = students;
        this.tries = tries;
        this.accounts = accounts;
        this.events = events;
        this.pins = pins;
    }

    /// Adds a child of the district by ID, birth date and PIN. After five wrong tries a day nothing is looked up
    /// anymore, not even the right answer. (R-ACC-15)
    @Transactional
    public LinkAnswer link(
            AccountId family, String districtId, LocalDate birthDate, String pin, LocalDate today, Instant now) {
        int wrong = tables.lockTries(family, today);
        if (wrong >= WRONG_TRIES_A_DAY || tries.closed(districtId, family)) {
            return new LinkAnswer.ComeBackTomorrow();
        }
        var child = tables.candidates(districtId, birthDate).stream()
                .filter(candidate -> matches(candidate, pin))
                .findFirst();
        if (child.isPresent()) {
            begin(family, child.get().id(), now);
            return new LinkAnswer.Linked(child.get().id());
        }
        tables.countWrongTry(family, today);
        tries.missed(districtId, family);
        if (wrong + 1 == WRONG_TRIES_A_DAY) {
            LOG.warn("Account {} may add no more children today after {} wrong tries", family, WRONG_TRIES_A_DAY);
            return new LinkAnswer.ComeBackTomorrow();
        }
        return new LinkAnswer.NoMatch(WRONG_TRIES_A_DAY - wrong - 1);
    }

    /// Adds a child to an account that the permit office knows to be a guardian's, as when a court order stands and no
    /// PIN helps. False when an order keeps this very account from the child. (R-ACC-18)
    @Transactional
    public boolean admit(StudentId child, AccountId guardian, Instant now) {
        if (students.blocked(child, guardian)) {
            return false;
        }
        begin(guardian, child, now);
        return true;
    }

    /// Everybody who had the child before hears of it: it may not be a guardian.
    private void begin(AccountId family, StudentId child, Instant now) {
        var before = students.guardians(child);
        if (tables.begin(family, child, now)) {
            before.stream()
                    .filter(other -> !other.equals(family))
                    .map(accounts::contact)
                    .forEach(
                            other -> events.publishEvent(OwnerWarned.of(other, "guardianAdded", "/children/" + child)));
        }
    }

    private boolean matches(GuardianTables.Candidate candidate, String pin) {
        return MessageDigest.isEqual(candidate.pin(), pins.fingerprint(candidate.districtId(), pin));
    }

    /// Adds a child who is not in the district. The same child sent twice is one child. (R-ACC-16)
    @Transactional
    public StudentId add(AccountId family, NewChild child, Instant now) {
        tables.lock(family);
        return tables.same(family, child).orElseGet(() -> {
            var id = tables.insert(child);
            tables.begin(family, id, now);
            return id;
        });
    }

    /// A new home for a child who is not in the district; for all others the school keeps the address. (R-CHO-10)
    /// False when this account may not act for such a child.
    @Transactional
    public boolean move(StudentId child, AccountId family, Address home) {
        return tables.move(child, family, home);
    }

    /// Lets go of a child. What was submitted stays with the child and with its other guardians. (R-ACC-17)
    @Transactional
    public void unlink(StudentId child, AccountId family, Instant now) {
        tables.end(child, family, now);
    }
}
