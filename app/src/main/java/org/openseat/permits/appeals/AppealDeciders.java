package org.openseat.permits.appeals;

import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.rulebook.AppealDecider;
import org.openseat.rulebook.AppealLevel;
import org.openseat.rulebook.Finding;
import org.openseat.schools.DistrictOffice;
import org.openseat.schools.OperationsOffices;
import org.springframework.stereotype.Component;

/// Says of a member of staff whether they may decide the appeal that runs. (R-IDP-25)
@Component
public class AppealDeciders {

    private final DistrictOffice office;

    private final OperationsOffices offices;

    AppealDeciders(DistrictOffice office, OperationsOffices offices) {
        this.office = office;
        this.offices = offices;
    }

    /// What the rule says of this person; empty while no appeal waits for an answer.
    public Optional<Finding> finding(PermitRequest request, SignedIn who) {
        return facts(request, who)
                .map(facts -> Finding.of(AppealDecider.class, AppealDecider.CLAUSE, AppealDecider.judge(facts)));
    }

    /// Who has the last word in this district.
    public Role lastBody() {
        return switch (office.info().appealBody()) {
            case OPERATIONS -> Role.APPEALS;
            case OPST -> Role.DISTRICT;
        };
    }

    /// Whether this member of the last body decides for the school that said no. (§V.B.8)
    public boolean decidesLast(AccountId member, Contestable no) {
        return lastBody() != Role.APPEALS || offices.decides(member.value(), no.denying());
    }

    private Optional<AppealDecider.Facts> facts(PermitRequest request, SignedIn who) {
        return switch (request) {
            case FirstAppeal appeal ->
                Optional.of(new AppealDecider.Facts(
                        AppealLevel.FIRST,
                        who.is(Role.SCHOOL) && who.schools().contains(AppealDesk.answering(appeal)),
                        !appeal.mayDecide(who.id())));
            case SecondAppeal appeal ->
                Optional.of(new AppealDecider.Facts(
                        AppealLevel.SECOND,
                        who.is(lastBody()) && decidesLast(who.id(), appeal.against()),
                        !appeal.mayDecide(who.id()) || answered(appeal, who.id())));
            default -> Optional.empty();
        };
    }

    private static boolean answered(SecondAppeal appeal, AccountId staff) {
        return appeal.answer() != null && appeal.answer().decision().by().equals(staff);
    }
}
