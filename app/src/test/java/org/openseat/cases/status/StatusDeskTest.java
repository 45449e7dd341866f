package org.openseat.cases.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.tries.Tries;
import org.openseat.cases.status.StatusDesk.Outcome;
import org.openseat.permits.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever guesses learns nothing, neither from the answer nor from the work that was done for it.
@AppTest
class StatusDeskTest {

    private static final LocalDate BORN = LocalDate.parse("2014-03-14");

    @Autowired
    DataSource database;

    private final Town town;
    private final List<String> asked = new ArrayList<>();

    @Autowired
    StatusDeskTest(AutowireCapableBeanFactory app) {
        town = app.createBean(Town.class);
    }

    @Test
    void whatever_is_wrong_the_answer_and_the_work_for_it_are_the_same() {
        var number = submitted();
        var right = work("Tomás", "Delgado", BORN, number);
        var wrongFirst = work("Ana", "Delgado", BORN, number);
        var wrongLast = work("Tomás", "Ruiz", BORN, number);
        var wrongDay = work("Tomás", "Delgado", BORN.plusDays(1), number);
        var noSuchNumber = work("Tomás", "Delgado", BORN, "7K3M-9QXR-2F5T-HW8N");
        var noNumber = work("Tomás", "Delgado", BORN, "no number at all");
        assertThat(right.outcome()).isInstanceOf(Outcome.Welcome.class);
        for (var wrong : List.of(wrongFirst, wrongLast, wrongDay, noSuchNumber, noNumber)) {
            assertThat(wrong.outcome()).isEqualTo(new Outcome.NotFound());
            assertThat(wrong.sql()).isEqualTo(wrongFirst.sql()).isNotEmpty();
        }
        assertThat(right.sql().subList(0, wrongFirst.sql().size())).isEqualTo(wrongFirst.sql());
    }

    @Test
    void a_number_is_read_as_people_say_it_and_a_name_as_they_write_it() {
        var number = submitted();
        var said = number.toLowerCase(java.util.Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'i');
        assertThat(work(" tomas ", "DELGADO", BORN, said).outcome()).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void a_child_renamed_since_is_found_as_the_confirmation_prints_it_and_as_it_is_called_now() {
        var number = submitted();
        JdbcClient.create(database).sql("""
                        update student set first_name = 'Đức', last_name = ''
                         where id = (select student from case_file where number = ?)""").param(number).update();
        assertThat(work("Tomas", "Delgado", BORN, number).outcome()).isInstanceOf(Outcome.Welcome.class);
        assertThat(work("Duc", "", BORN, number).outcome()).isInstanceOf(Outcome.Welcome.class);
        assertThat(work("Duc", "Delgado", BORN, number).outcome()).isEqualTo(new Outcome.NotFound());
    }

    @Test
    void after_five_misses_a_number_must_wait_even_for_who_knows_it() {
        var number = submitted();
        for (var n = 0; n < StatusDesk.TRIES_OF_A_NUMBER; n++) {
            assertThat(work("Ana", "Delgado", BORN, number).outcome()).isEqualTo(new Outcome.NotFound());
        }
        assertThat(work("Tomás", "Delgado", BORN, number).outcome()).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void after_thirty_misses_a_network_must_wait_and_others_need_not() {
        var network = UUID.randomUUID().toString();
        for (var n = 0; n < StatusDesk.TRIES_OF_A_NETWORK; n++) {
            claim("Ana", "Delgado", BORN, "7K3M-9QXR-2F5T-00" + (10 + n), network);
        }
        assertThat(claim("Tomás", "Delgado", BORN, submitted(), network)).isInstanceOf(Outcome.Wait.class);
        assertThat(work("Tomás", "Delgado", BORN, submitted()).outcome()).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void those_who_are_right_may_ask_as_often_as_they_like() {
        var number = submitted();
        var network = UUID.randomUUID().toString();
        for (var n = 0; n <= StatusDesk.TRIES_OF_A_NETWORK; n++) {
            assertThat(claim("Tomás", "Delgado", BORN, number, network)).isInstanceOf(Outcome.Welcome.class);
        }
    }

    private record Work(Outcome outcome, List<String> sql) {}

    private Work work(String first, String last, LocalDate born, String number) {
        asked.clear();
        var outcome = claim(first, last, born, number, UUID.randomUUID().toString());
        return new Work(outcome, List.copyOf(asked));
    }

    private Outcome claim(String first, String last, LocalDate born, String number, String network) {
        var sql = JdbcClient.create(listening());
        return new StatusDesk(new Tries(sql), new Visits(sql)).claim(Claim.of(first, last, born, number), network);
    }

    private String submitted() {
        var now = ZonedDateTime.parse("2026-03-02T10:30-08:00");
        var family = town.family();
        var packet = town.packet(family, town.child(family), now);
        town.submit(family, packet, now);
        return packet.number().value();
    }

    /// The database, with an ear for what is asked of it.
    private DataSource listening() {
        return proxy(
                DataSource.class,
                database,
                (method, answer, first) -> answer instanceof Connection connection
                        ? proxy(Connection.class, connection, (called, result, sql) -> {
                            if (called.equals("prepareStatement")) {
                                asked.add(String.valueOf(sql));
                            }
                            return result;
                        })
                        : answer);
    }

    private interface Ear {
        Object heard(String method, Object answer, Object first);
    }

    private static <T> T proxy(Class<T> type, T target, Ear ear) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, with) -> {
            try {
                return ear.heard(method.getName(), method.invoke(target, with), with == null ? "" : with[0]);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
