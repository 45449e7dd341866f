package org.openseat.permits.file;

import java.util.List;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.students.StudentId;
import org.springframework.stereotype.Component;

/// Which permit requests a person may know of: the limit is part of every query. (rules §2, R-ROL-3)
@Component
public class PermitScope {

    private final Permits permits;

    PermitScope(Permits permits) {
        this.permits = permits;
    }

    /// The request, if this person may know of it, in whichever of their roles.
    public Optional<PermitRequest> find(CaseId id, SignedIn who) {
        if (who.is(Role.DISTRICT)) {
            return permits.find(id);
        }
        return Optional.<PermitRequest>empty()
                .or(() -> who.is(Role.APPEALS) ? permits.findForAppeals(id) : Optional.empty())
                .or(() -> who.is(Role.SPECIAL_EDUCATION) ? permits.findForSpecialEducation(id) : Optional.empty())
                .or(() -> who.is(Role.SCHOOL) ? permits.findForSchools(id, who.schoolCodes()) : Optional.empty())
                .or(() -> who.is(Role.FAMILY) ? permits.findForFamily(id, who.id()) : Optional.empty());
    }

    /// The packets of the permits that were granted for this child, newest first, for one of its families.
    public List<Packet> granted(StudentId child, AccountId family) {
        return granted(permits.ofChild(child, family));
    }

    /// The same for staff who key in what this child's family applied for on paper.
    public List<Packet> granted(StudentId child) {
        return granted(permits.ofChild(child));
    }

    private static List<Packet> granted(List<PermitRequest> all) {
        return all.stream()
                .filter(request -> request instanceof Held || request instanceof Expired)
                .map(PermitRequest::packet)
                .toList();
    }

    /// The same, held until the end of the transaction.
    public Optional<PermitRequest> lock(CaseId id, SignedIn who) {
        return find(id, who).flatMap(request -> permits.lock(request.packet().id()));
    }

    /// Special education is for the family, the school of residence that must wait for it, and itself. (R-ROL-3)
    public static boolean knowsSpecialEducation(PermitRequest request, SignedIn who) {
        var need = who.is(Role.SPECIAL_EDUCATION)
                || who.schools().contains(request.packet().from());
        var needNot = who.is(Role.DISTRICT)
                || who.is(Role.APPEALS)
                || who.schools().contains(request.packet().to());
        return need || !needNot;
    }

    /// The request, if this person is one of the child's families; being staff as well does not help.
    public Optional<PermitRequest> findForFamily(CaseId id, SignedIn who) {
        return who.is(Role.FAMILY) ? permits.findForFamily(id, who.id()) : Optional.empty();
    }

    /// The same, held until the end of the transaction.
    public Optional<PermitRequest> lockForFamily(CaseId id, SignedIn who) {
        return findForFamily(id, who).flatMap(request -> permits.lock(id));
    }
}
