package org.openseat.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// S-A5: a child in a private school is added without ID and PIN, with an address in the district. (R-ACC-16)
@AppTest
class S_A5_PrivateSchoolTest {

    private static final Map<String, String> TOMAS = Map.ofEntries(
            Map.entry("firstName", "Tomás"),
            Map.entry("lastName", "Delgado <Ruiz>"),
            Map.entry("birthDate.month", "3"),
            Map.entry("birthDate.day", "14"),
            Map.entry("birthDate.year", "2014"),
            Map.entry("grade", "7"),
            Map.entry("school", "Saint Brendan’s School"),
            Map.entry("street", "2613 calle de la aduana"),
            Map.entry("apartment", "3"),
            Map.entry("city", "Marisol"),
            Map.entry("zip", "90922"));

    @Autowired
    Accounts accounts;

    @Autowired
    Students students;

    @Value("${local.server.port}")
    int port;

    Family ana;

    @BeforeEach
    void ana_is_signed_in() {
        ana = Family.open(accounts, port);
    }

    @Test
    void he_is_accepted_and_his_school_of_residence_follows_from_the_address() {
        var added = ana.browser().submit("/children/add/elsewhere", "/children/add/elsewhere", TOMAS);

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(ana.browser().get(location(added)).body())
                .contains("Tomás Delgado &lt;Ruiz&gt;", "Saint Brendan’s School", "Kestrel Middle School");
        assertThat(students.of(ana.id()))
                .singleElement()
                .satisfies(child -> assertThat(child.enrollment())
                        .isEqualTo(new Enrollment.Elsewhere(Optional.of("Saint Brendan’s School"))));
    }

    @Test
    void sent_twice_he_is_one_child() {
        var first = ana.browser().submit("/children/add/elsewhere", "/children/add/elsewhere", TOMAS);
        var again = ana.browser().submit("/children/add/elsewhere", "/children/add/elsewhere", TOMAS);

        assertThat(location(again)).isEqualTo(location(first));
        assertThat(students.of(ana.id())).hasSize(1);
    }

    /// faults/web/same-child-typed-differently
    @Test
    void typed_differently_he_is_still_one_child() {
        for (var name : List.of(
                List.of("José", "Peña"),
                List.of("JOSÉ", "PEÑA"),
                List.of("Jose", "Pena"),
                List.of("Jose\u0301", "Pen\u0303a"),
                List.of("José", "Peña\u00A0"),
                List.of("\u200BJosé", "Peña"))) {
            var typed = new HashMap<>(TOMAS);
            typed.putAll(Map.of("firstName", name.getFirst(), "lastName", name.getLast()));
            assertThat(ana.browser()
                            .submit("/children/add/elsewhere", "/children/add/elsewhere", typed)
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(students.of(ana.id())).hasSize(1);
    }

    @Test
    void one_name_is_enough_and_none_is_not() {
        var typed = new HashMap<>(TOMAS);
        typed.put("lastName", "");
        ana.browser().submit("/children/add/elsewhere", "/children/add/elsewhere", typed);
        assertThat(students.of(ana.id()))
                .singleElement()
                .satisfies(child -> assertThat(child.name().full()).isEqualTo("Tomás"));
        typed.put("firstName", " \u200B");
        assertThat(ana.browser()
                        .submit("/children/add/elsewhere", "/children/add/elsewhere", typed)
                        .body())
                .contains("Type the name of your child.");
    }

    @Test
    void he_moves_and_the_page_says_what_is_wrong_with_a_post_office_box() {
        var child = location(ana.browser().submit("/children/add/elsewhere", "/children/add/elsewhere", TOMAS));
        var wrong = Map.of("street", "P.O. Box 7", "city", "Marisol", "zip", "90922");

        var refused = ana.browser().submit(child + "/address", child + "/address", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("A P.O. box is not a home.").contains("P.O. Box 7");

        var right = Map.of("street", "919 Camino O'Neill", "city", "Marisol", "zip", "");
        assertThat(ana.browser()
                        .submit(child + "/address", child + "/address", right)
                        .statusCode())
                .isEqualTo(422);
        var whole = new HashMap<>(right);
        whole.put("zip", "10001");
        assertThat(ana.browser()
                        .submit(child + "/address", child + "/address", whole)
                        .statusCode())
                .isEqualTo(303);
        assertThat(students.of(ana.id()).getFirst().home().orElseThrow().street())
                .isEqualTo("919 Camino O'Neill");
    }

    @Test
    void an_empty_form_names_every_gap_in_spanish_too() {
        ana.browser().chooseLanguage("es");

        var page = ana.browser().submit("/children/add/elsewhere", "/children/add/elsewhere", Map.of());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Escriba el nombre de su hijo o hija.")
                .contains("Escriba la fecha de nacimiento.")
                .contains("Elija el grado en el que está ahora.")
                .contains("Escriba el número y la calle.")
                .contains("Escriba la ciudad.")
                .contains("Escriba el código postal.");
    }
}
