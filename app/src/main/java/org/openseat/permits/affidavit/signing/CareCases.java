package org.openseat.permits.affidavit.signing;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Drafts;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.affidavit.CareCase;
import org.openseat.permits.affidavit.CareCase.Provider;
import org.openseat.permits.apply.family.ParentFields;
import org.openseat.permits.apply.family.ParentPart;
import org.openseat.permits.apply.reason.CarePart;
import org.openseat.permits.apply.school.SchoolsPart;
import org.openseat.permits.apply.school.YearPart;
import org.openseat.permits.file.PermitKind;
import org.openseat.permits.file.PermitScope;
import org.openseat.rulebook.PermitType;
import org.openseat.students.Students;
import org.springframework.stereotype.Component;

/// Finds the application or the open request that a family's affidavit belongs to.
@Component
class CareCases {

    private final Drafts drafts;
    private final YearPart year;
    private final SchoolsPart schools;
    private final CarePart care;
    private final ParentPart parent;
    private final Accounts accounts;
    private final PermitScope scope;
    private final Students students;

    CareCases(
            Drafts drafts,
            YearPart year,
            SchoolsPart schools,
            CarePart care,
            ParentPart parent,
            Accounts accounts,
            PermitScope scope,
            Students students) {
        this.drafts = drafts;
        this.year = year;
        this.schools = schools;
        this.care = care;
        this.parent = parent;
        this.accounts = accounts;
        this.scope = scope;
        this.students = students;
    }

    Optional<CareCase> find(CaseId id, SignedIn family, LocalDate today) {
        return family.is(Role.FAMILY)
                ? drafts.find(PermitKind.CODE, id, family.id(), today)
                        .flatMap(this::begun)
                        .or(() -> scope.find(id, family).flatMap(this::open))
                : Optional.empty();
    }

    /// There is one as soon as the schools and the provider are named.
    private Optional<CareCase> begun(Draft draft) {
        return draft.answer(care)
                .flatMap(provider -> draft.answer(schools).map(chosen -> {
                    var applying = draft.answer(parent);
                    return new CareCase(
                            draft.id(),
                            draft.child(),
                            draft.answer(year).orElseThrow().grade(),
                            chosen.to(),
                            applying.map(ParentFields.Answer::name)
                                    .orElseGet(() ->
                                            accounts.contact(draft.family()).name()),
                            applying.map(ParentFields.Answer::phone).orElse(""),
                            new Provider(provider.name(), provider.at()),
                            draft.path() + "/papers",
                            false);
                }));
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
