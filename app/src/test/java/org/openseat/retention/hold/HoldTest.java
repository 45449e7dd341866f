package org.openseat.retention.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.audit.FamilyHasAsked;

/// The permit office puts a child's records on hold; two people lift it. (X17, rules §14.12)
class HoldTest extends FamilyHasAsked {

    private static final String LIST = "/desk/retention";
    private static final String FIND = LIST + "/hold";

    Visitor priya;
    Visitor samuel;
    String page;

    @BeforeEach
    void two_people_of_the_permit_office() {
        priya = town.district().signedIn(port);
        samuel = town.district().signedIn(port);
        page = FIND + "/" + child;
    }

    @Test
    void a_hold_is_placed_with_a_reason_and_listed() {
        var number = sql.sql("select number from case_file where id = ?")
                .param(permit.value())
                .query(String.class)
                .single();
        assertThat(priya.submit(FIND, FIND, Map.of("number", "000000")).body())
                .contains("There is no child with this student ID and no request with this number.");
        assertThat(location(priya.submit(FIND, FIND, Map.of("number", number.toLowerCase(java.util.Locale.ROOT)))))
                .isEqualTo(page);

        assertThat(priya.submit(page, page, Map.of()).statusCode()).isEqualTo(422);
        assertThat(standing()).isZero();
        place();
        assertThat(priya.get(LIST).body()).contains("Records on hold", page, "Tomás Delgado", "Suit 26-417");
        assertThat(sql.sql("select count(*) from opening where student = ? and page = ? and what = 'CHILD'")
                        .params(child.value(), page)
                        .query(Integer.class)
                        .single())
                .as("the child's page for the office is noted")
                .isPositive();
        priya.submit(page, page, Map.of("why", "Another reason"));
        assertThat(standing()).as("placed twice").isEqualTo(1);
    }

    @Test
    void it_takes_two_people_to_lift_a_hold() {
        place();
        samuel.submit(page, page + "/agree", Map.of());
        assertThat(standing()).as("nobody has asked").isEqualTo(1);
        assertThat(priya.submit(page, page + "/lift", Map.of()).statusCode()).isEqualTo(422);
        assertThat(location(priya.submit(page, page + "/lift", Map.of("why", "The suit is settled"))))
                .isEqualTo(page);
        assertThat(priya.get(LIST).body()).contains("A second person must agree");

        assertThat(priya.get(page).body()).contains("Somebody else of the permit office must agree");
        assertThat(location(priya.submit(page, page + "/agree", Map.of()))).isEqualTo(page);
        assertThat(standing()).as("nobody agrees with themselves").isEqualTo(1);

        samuel.submit(page, page + "/keep", Map.of("why", "The suit goes on"));
        samuel.submit(page, page + "/agree", Map.of());
        assertThat(standing()).as("it was kept").isEqualTo(1);
        priya.submit(page, page + "/lift", Map.of("why", "The suit is settled"));
        assertThat(samuel.get(page).body()).contains("The suit is settled", "Agree and lift the hold");
        assertThat(location(samuel.submit(page, page + "/agree", Map.of()))).isEqualTo(LIST);
        assertThat(standing()).isZero();
        assertThat(samuel.get(LIST).body()).doesNotContain(page);
        assertThat(sql.sql("select lift_why from record_hold where student = ?")
                        .param(child.value())
                        .query(String.class)
                        .single())
                .as("what was lifted stays written")
                .isEqualTo("The suit is settled");
    }

    /// Who wanted to lift it, and why it was kept, stays written.
    @Test
    void a_hold_is_kept_with_a_reason_and_nothing_is_erased() {
        place();
        priya.submit(page, page + "/lift", Map.of("why", "The suit is settled"));
        assertThat(samuel.submit(page, page + "/keep", Map.of()).statusCode())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(samuel.get(page).body()).contains("The suit is settled");
        assertThat(location(samuel.submit(page, page + "/keep", Map.of("why", "It was appealed"))))
                .isEqualTo(page);
        assertThat(priya.get(page).body()).contains("It was appealed", "The suit is settled", "Ask to lift the hold");
        samuel.submit(page, page + "/keep", Map.of("why", "Pressed twice"));
        assertThat(priya.get(page).body()).doesNotContain("Pressed twice");
    }

    @Test
    void nobody_of_the_office_holds_or_lifts_for_their_own_child() {
        sql.sql("update account set roles = '{FAMILY,DISTRICT}' where id = ?")
                .param(family.who().id().value())
                .update();
        var mother = family.signedIn(port);
        assertThat(mother.get(page).statusCode()).isEqualTo(404);
        mother.submit(FIND, page, Map.of("why", "My child"));
        assertThat(standing()).isZero();
        place();
        mother.submit(FIND, page + "/lift", Map.of("why", "My child"));
        samuel.submit(page, page + "/agree", Map.of());
        assertThat(standing()).as("she did not ask").isEqualTo(1);
        priya.submit(page, page + "/lift", Map.of("why", "The suit is settled"));
        mother.submit(FIND, page + "/keep", Map.of("why", "My child"));
        assertThat(priya.get(page).body()).contains("Somebody else of the permit office must agree");
        mother.submit(FIND, page + "/agree", Map.of());
        assertThat(standing()).as("she does not agree").isEqualTo(1);
    }

    @Test
    void nobody_else_sees_a_hold_and_it_speaks_spanish_too() {
        place();
        for (var other : new Visitor[] {
            family.signedIn(port), town.staff(org.openseat.permits.Town.KESTREL).signedIn(port)
        }) {
            assertThat(other.get(page).statusCode()).isEqualTo(404);
            assertThat(other.get(FIND).statusCode()).isEqualTo(404);
        }
        assertThat(priya.get(FIND + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        priya.chooseLanguage("es");
        assertThat(priya.get(page).body()).contains("Registros retenidos: Tomás Delgado", "Suit 26-417");
    }

    private void place() {
        assertThat(location(priya.submit(page, page, Map.of("why", "Suit 26-417"))))
                .isEqualTo(page);
    }

    private int standing() {
        return sql.sql("select count(*) from record_hold where student = ? and lifted is null")
                .param(child.value())
                .query(Integer.class)
                .single();
    }
}
