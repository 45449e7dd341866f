package org.openseat.permits.affidavit.signing;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.affidavit.CareCase;
import org.openseat.permits.affidavit.CareCase.Provider;
import org.openseat.permits.file.PermitScope;
import org.openseat.rulebook.PermitType;
import org.openseat.students.Students;
import org.springframework.stereotype.Component;

/// Finds the application or the open request that a family's affidavit belongs to.
@Component
class CareCases {

    private final CareDrafts drafts;
    private final PermitScope scope;
    private final Students students;

    CareCases(CareDrafts drafts, PermitScope scope, Students students) {
        this.drafts = drafts;
        this.scope = scope;
        this.students = students;
    }

    Optional<CareCase> find(CaseId id, SignedIn family, LocalDate today) {
        return family.is(Role.FAMILY)
                ? drafts.find(id, family.id(), today)
                        .or(() -> scope.find(id, family).flatMap(this::open))
                : Optional.empty();
    }

    private Optional<CareCase> open(PermitRequest request) {
        return request instanceof Undecided && request.packet().type() == PermitType.CHILD_CARE
                ? Optional.of(submitted(request.packet()))
                : Optional.empty();
    }

    private CareCase submitted(Packet packet) {
        var answers = packet.answers();
        return new CareCase(
                packet.id(),
                students.get(packet.student()),
                packet.grade(),
                packet.to(),
                answers.first().name(),
                answers.first().phone(),
                new Provider(null, null),
                "/permits/" + packet.id(),
                true);
    }
}
