package org.openseat.permits.apply;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.cases.CaseId;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Drafts;
import org.openseat.permits.affidavit.CareCase;
import org.openseat.permits.affidavit.signing.CareDrafts;
import org.openseat.permits.apply.family.ParentFields;
import org.openseat.permits.apply.family.ParentPart;
import org.openseat.permits.apply.reason.CarePart;
import org.openseat.permits.apply.school.SchoolsPart;
import org.openseat.permits.apply.school.YearPart;
import org.openseat.permits.file.PermitKind;
import org.springframework.stereotype.Component;

/// Shows the affidavit pages what they need of an application that is still being filled in.
@Component
class CareDraft implements CareDrafts {

    private final Drafts drafts;
    private final YearPart year;
    private final SchoolsPart schools;
    private final CarePart care;
    private final ParentPart parent;
    private final Accounts accounts;

    CareDraft(Drafts drafts, YearPart year, SchoolsPart schools, CarePart care, ParentPart parent, Accounts accounts) {
        this.drafts = drafts;
        this.year = year;
        this.schools = schools;
        this.care = care;
        this.parent = parent;
        this.accounts = accounts;
    }

    @Override
    public Optional<CareCase> find(CaseId id, AccountId family, LocalDate today) {
        return drafts.find(PermitKind.CODE, id, family, today).flatMap(this::care);
    }

    /// There is one as soon as the schools and the provider are named.
    private Optional<CareCase> care(Draft draft) {
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
                            new CareCase.Provider(provider.name(), provider.at()),
                            draft.path() + "/papers",
                            false);
                }));
    }
}
