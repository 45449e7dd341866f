package org.openseat.interdistrict.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Outcome;
import org.openseat.cases.people.OwnChild;
import org.openseat.interdistrict.InterRequest;
import org.openseat.students.StudentId;
import org.springframework.stereotype.Component;

/// Which requests between districts a person may know of: the permit office all, the Appeals Committee those that were
/// brought to it, a family its own children's; the limit is part of every query. (rules §2, R-ROL-3)
@Component
public class InterScope {

    /// What a school may know of in the table of requests: an outgoing one of its own student, an incoming one that was
    /// or is before it.
    public static final String SCHOOL = """
            k.school in (:schools)
              and (k.direction = 'OUTGOING' or k.state = 'AWAITING_SCHOOL'
                   or exists (select from inter_recommendation n where n.request = k.id)
                   or exists (select from inter_stay s where s.request = k.id))""";

    /// What the Appeals Committee may know of: what was appealed to it.
    public static final String COMMITTEE =
            "exists (select from case_event e where e.case_id = k.id and e.what = 'APPEALED')";

    private final InterRequests requests;
    private final OwnChild own;

    InterScope(InterRequests requests, OwnChild own) {
        this.own = own;
        this.requests = requests;
    }

    public Optional<InterRequest> find(CaseId id, SignedIn who) {
        if (who.is(Role.DISTRICT)) {
            return requests.find(id);
        }
        return findForCommittee(id, who).or(() -> findForFamily(id, who));
    }

    private Optional<InterRequest> findForCommittee(CaseId id, SignedIn who) {
        return who.is(Role.COMMITTEE) ? requests.findForCommittee(id) : Optional.empty();
    }

    /// Being staff as well does not help.
    Optional<InterRequest> findForFamily(CaseId id, SignedIn who) {
        return who.is(Role.FAMILY) ? requests.findForFamily(id, who.id()) : Optional.empty();
    }

    /// Held until the end of the transaction.
    public Optional<InterRequest> lockForFamily(CaseId id, SignedIn who) {
        return findForFamily(id, who).flatMap(request -> requests.lock(id));
    }

    /// Nobody of the office acts in the case of their own child.
    public Optional<InterRequest> lockForOffice(CaseId id, SignedIn who) {
        return who.is(Role.DISTRICT) && !own.of(id, who) ? requests.lock(id) : Optional.empty();
    }

    /// A step of the office on a request in this state; one that is elsewhere by now stays as it is.
    public <T extends InterRequest> Optional<Outcome<InterRequest>> office(
            CaseId id, SignedIn by, Class<T> state, Function<T, Outcome<InterRequest>> step) {
        return lockForOffice(id, by).map(found -> in(state, found, step));
    }

    /// The same of the Appeals Committee; the office that said no does not decide the appeal. (R-APL-1)
    public <T extends InterRequest> Optional<Outcome<InterRequest>> committee(
            CaseId id, SignedIn by, Class<T> state, Function<T, Outcome<InterRequest>> step) {
        return findForCommittee(id, by)
                .filter(_ -> !own.of(id, by))
                .flatMap(_ -> requests.lock(id))
                .map(found -> in(state, found, step));
    }

    /// The same of its family.
    public <T extends InterRequest> Optional<Outcome<InterRequest>> family(
            CaseId id, SignedIn by, Class<T> state, Function<T, Outcome<InterRequest>> step) {
        return lockForFamily(id, by).map(found -> in(state, found, step));
    }

    private static <T extends InterRequest> Outcome<InterRequest> in(
            Class<T> state, InterRequest found, Function<T, Outcome<InterRequest>> step) {
        return state.isInstance(found) ? step.apply(state.cast(found)) : new Outcome.Overtaken<>(found);
    }

    /// An incoming request from the moment the school is asked, an outgoing one of the school's own student.
    public Optional<InterRequest> findForSchool(CaseId id, SignedIn who) {
        return who.is(Role.SCHOOL) ? requests.findForSchools(id, who.schoolCodes()) : Optional.empty();
    }

    public Optional<InterRequest> lockForSchool(CaseId id, SignedIn who) {
        return findForSchool(id, who).filter(_ -> !own.of(id, who)).flatMap(request -> requests.lock(id));
    }

    /// For what both office and school may do.
    public Optional<InterRequest> lockForStaff(CaseId id, SignedIn who) {
        return lockForOffice(id, who).or(() -> lockForSchool(id, who));
    }

    /// The incoming request with this number, for the office or the school it asks for: the family brought the number.
    public Optional<InterRequest> lockIncoming(String number, SignedIn who) {
        return ConfirmationNumber.read(number)
                .flatMap(requests::findIncoming)
                .filter(request -> who.is(Role.DISTRICT)
                        || who.is(Role.SCHOOL)
                                && who.schools().contains(request.filed().school()))
                .flatMap(request -> requests.lock(request.filed().id()));
    }

    public List<InterRequest> ofChild(StudentId child, AccountId family) {
        return requests.ofChild(child, family);
    }
}
