package org.openseat.permits.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.on;
import static org.openseat.permits.appeals.AppealCases.done;
import static org.openseat.permits.appeals.AppealCases.reason;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.file.CaseFiles;
import org.openseat.permits.letters.CaseFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Each area has its own Operations Administrator: who decides an appeal last follows from the school that said no,
/// and so does the address that the letter prints. (BUL-5347 §V.B.8)
@AppTest
class OperationsAreasTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    Accounts accounts;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseFacts facts;

    AppealCases cases;

    @BeforeEach
    void people() {
        cases = new AppealCases(app);
    }

    @Test
    void the_administrator_of_another_area_does_not_decide() {
        var permit = cases.deniedByResidence(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));
        done(cases.deny(permit, cases.kestrelToo, "No.", on("2026-02-12")));
        done(cases.escalate(permit, on("2026-02-13")));

        assertThat(reason(cases.grant(permit, named("marguerite.thibodeaux"), on("2026-02-17"))))
                .as("of the West, and Kestrel lies in the East")
                .isEqualTo("AppealDecider.FinalBodyDecides");
        PermitRequest granted = done(cases.grant(permit, named("bartholomew.nakagawa"), on("2026-02-17")));
        assertThat(granted).isInstanceOf(Granted.class);
    }

    @Test
    void the_letter_names_the_office_of_the_school_that_said_no() {
        var permit = cases.deniedByResidence(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));
        done(cases.deny(permit, cases.kestrelToo, "No.", on("2026-02-12")));

        var denied = (FirstAppealDenied)
                files.get(permit, on("2026-02-12").toLocalDate()).request();
        assertThat(facts.lastOffice(denied.against()))
                .satisfies(office -> assertThat(office.name()).isEqualTo("Operations Administrator, East Area"))
                .satisfies(office -> assertThat(office.address()).contains("600 East Poppy Street"));
    }

    private Resident named(String name) {
        var email = name + "@marisolusd.example";
        var id = accounts.withEmail(email).orElseThrow();
        return new Resident(
                new SignedIn(id, name, "Operations Administrator", "en", Set.of(Role.APPEALS), Set.of()), email);
    }
}
