package org.openseat.students.pin;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.news.OwnerWarned;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The child's school or the permit office lets a child be added again that wrong PINs have locked, instead of waiting
/// for
/// a day: with a reason, which is kept, and a mail to everybody who has the child already. (R-ACC-15)
@Component
class Unlocking {

    private static final Logger LOG = LoggerFactory.getLogger(Unlocking.class);

    private final LinkTries tries;
    private final Students students;
    private final Accounts accounts;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Unlocking(LinkTries tries, Students students, Accounts accounts, JdbcClient sql, ApplicationEventPublisher events) {
        this.tries = tries;
        this.students = students;
        this.accounts = accounts;
        this.sql = sql;
        this.events = events;
    }

    /// The child, if this person may unlock it: not who has it as a guardian, or tries to.
    Optional<Student> find(StudentId child, SignedIn staff) {
        return students.known(child).filter(found -> may(found, staff));
    }

    Optional<Student> find(String districtId, SignedIn staff) {
        return students.withDistrictId(districtId).filter(found -> may(found, staff));
    }

    private boolean may(Student child, SignedIn staff) {
        return child.enrollment() instanceof Enrollment.InDistrict in
                && (staff.is(Role.DISTRICT)
                        || staff.is(Role.SCHOOL) && staff.schools().contains(in.school()))
                && !students.guardians(child.id()).contains(staff.id())
                && !tries.tried(in.districtId(), staff.id());
    }

    boolean locked(Student child) {
        return child.enrollment() instanceof Enrollment.InDistrict in && tries.locked(in.districtId());
    }

    /// Unlocked twice, it is written once.
    @Transactional
    void unlock(Student child, String reason, SignedIn by, Instant now) {
        if (!(child.enrollment() instanceof Enrollment.InDistrict in) || !tries.locked(in.districtId())) {
            return;
        }
        tries.unlock(in.districtId());
        sql.sql("insert into child_unlock (student, reason, by, at) values (:child, :reason, :by, :now)")
                .param("child", child.id().value())
                .param("reason", reason)
                .param("by", by.id().value())
                .param("now", now.atOffset(UTC))
                .update();
        students.guardians(child.id()).stream()
                .map(accounts::contact)
                .forEach(guardian ->
                        events.publishEvent(OwnerWarned.of(guardian, "childUnlocked", "/children/" + child.id())));
        LOG.atWarn().addKeyValue("child", child.id()).addKeyValue("by", by.id()).log("Adding a child is unlocked");
    }
}
