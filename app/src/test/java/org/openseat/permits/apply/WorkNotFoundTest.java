package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;

/// A place of work that nobody finds is said before the family signs, and stops nobody. (R-IDP-4, R-IDP-2)
@AppTest
class WorkNotFoundTest extends AnaApplies {

    private static final String UNFOUND = "We could not find this address";

    @Test
    void it_is_said_once_on_the_page_and_again_before_the_signature() {
        var application = Applicant.begin(parent, tomas).asksFor("PARENT_EMPLOYMENT");
        var typed = nowhere();
        var warned = application.types("work", typed);
        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(warned.body()).contains(UNFOUND, "value=\"Prueba\"");

        typed.put("city", "Pruebas");
        assertThat(application.types("work", typed).statusCode())
                .as("another address, another look")
                .isEqualTo(422);
        assertThat(location(application.types("work", typed))).as("said once").startsWith(application.draft);
        assertThat(parent.get(application.draft + "/work").body()).doesNotContain(UNFOUND);

        var check = application.sends("PAY_STUB").sends("EMPLOYER_LETTER").check();
        assertThat(check).contains("cannot be decided by your answers alone", "We could not find Prueba");
        parent.chooseLanguage("es");
        assertThat(application.check()).contains("Esto no se puede decidir solo con sus respuestas");
        application.sends();
    }

    @Test
    void a_place_of_work_that_is_found_goes_on_at_once() {
        Applicant.begin(parent, tomas)
                .asksFor("PARENT_EMPLOYMENT")
                .answers("work", Applicant.work("inPerson", "yes"))
                .sends("PAY_STUB")
                .sends("EMPLOYER_LETTER")
                .sends();
    }

    private static HashMap<String, String> nowhere() {
        return new HashMap<>(Map.of(
                "kind",
                "EMPLOYED",
                "employer",
                "Prueba",
                "street",
                "Prueba",
                "city",
                "Prueba",
                "zip",
                "93001",
                "inPerson",
                "yes"));
    }
}
