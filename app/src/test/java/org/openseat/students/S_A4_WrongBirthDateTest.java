package org.openseat.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// S-A4: a child with correct ID and PIN but a wrong birth date gives a neutral "no match"; after the fifth wrong try
/// of a day nothing more is looked up for this account. (R-ACC-15)
@AppTest
class S_A4_WrongBirthDateTest {

    private static final Map<String, String> RIGHT = Family.triple("430000017", "12", "9", "2013", "482915");
    private static final Map<String, String> WRONG_BIRTH_DATE = Family.triple("430000017", "12", "8", "2013", "482915");
    private static final Map<String, String> WRONG_PIN = Family.triple("430000017", "12", "9", "2013", "111111");
    private static final Map<String, String> NO_SUCH_ID = Family.triple("X-1", "12", "9", "2013", "482915");

    @Autowired
    Accounts accounts;

    @Autowired
    Guardians guardians;

    @Autowired
    Students students;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    Family ana;

    @BeforeEach
    void ana_is_signed_in() {
        ana = Family.open(accounts, port);
    }

    @Test
    void whatever_is_wrong_the_answer_is_the_same() {
        var birthDate = add(WRONG_BIRTH_DATE);

        assertThat(birthDate.statusCode()).isEqualTo(422);
        assertThat(birthDate.body())
                .contains("We found no child with this ID, birth date and PIN. You can try 4 more times today.")
                .doesNotContain("482915");
        assertThat(add(WRONG_PIN).body()).contains("You can try 3 more times today.");
        assertThat(add(NO_SUCH_ID).body()).contains("You can try 2 more times today.");
        assertThat(students.of(ana.id())).isEmpty();
    }

    @Test
    void after_the_fifth_wrong_try_not_even_the_right_answer_helps_today() {
        for (int i = 0; i < 4; i++) {
            assertThat(add(WRONG_BIRTH_DATE).statusCode()).isEqualTo(422);
        }
        assertThat(add(WRONG_BIRTH_DATE).statusCode()).isEqualTo(429);

        var sixth = add(RIGHT);

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.body()).contains("Please try again tomorrow");
        assertThat(students.of(ana.id())).isEmpty();
        assertThat(guardians.link(
                        ana.id(),
                        "430000017",
                        LocalDate.of(2013, 12, 9),
                        "482915",
                        LocalDate.now(clock).plusDays(1),
                        clock.instant()))
                .isInstanceOf(LinkAnswer.Linked.class);
    }

    @Test
    void the_right_triple_adds_the_child_and_typing_it_again_adds_it_once() {
        var added = add(RIGHT);

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(ana.browser().get(location(added)).body())
                .contains("Inés Guadalupe Ortega Villaseñor")
                .contains("2613 Calle de la Aduana")
                .contains("Kestrel Middle School");
        assertThat(location(add(RIGHT))).isEqualTo(location(added));
        assertThat(ana.browser().get("/home").body()).contains("Inés Guadalupe Ortega Villaseñor");
        assertThat(students.of(ana.id())).hasSize(1);
    }

    private HttpResponse<String> add(Map<String, String> triple) {
        return ana.browser().submit("/children/add/district", "/children/add/district", triple);
    }
}
