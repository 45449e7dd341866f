package org.openseat.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.Visitor;
import org.openseat.district.SchoolCode;
import org.openseat.names.PlainName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A school sees what waits for it and nothing else; the district finds everything.
@AppTest
class DeskTest {

    private static final String PASSWORD = "harbor42lamp";
    private static final String JUNIPER = "8034";
    private static final String HARBOR = "8017";

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    final String surname = "Quiñones" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    final String child = "Zoë " + surname;
    UUID permit = UUID.randomUUID();
    String number = "";

    @BeforeEach
    void a_family_of_juniper_asks_for_harbor() {
        number = submit();
    }

    @Test
    void the_school_of_residence_has_it_on_its_desk_and_the_requested_school_knows_nothing_yet() {
        assertThat(desk(JUNIPER, "/desk"))
                .contains("Requests at Juniper Middle School", child, "/permits/" + permit, "Harbor Middle School");
        assertThat(desk(HARBOR, "/desk")).doesNotContain(surname);
        assertThat(desk(HARBOR, "/desk?list=DECIDED")).doesNotContain(surname);
        assertThat(desk("8068", "/desk")).doesNotContain(surname);
    }

    @Test
    void once_released_it_is_on_the_other_desk_and_among_the_decided_of_the_first() {
        sql.sql(
                        "update permit_request set state = 'AT_REQUESTED_SCHOOL', turn = to_school, reached = true where id = :id")
                .param("id", permit)
                .update();

        assertThat(desk(HARBOR, "/desk")).contains(child, "Requests at Harbor Middle School");
        assertThat(desk(JUNIPER, "/desk")).doesNotContain(surname);
        assertThat(desk(JUNIPER, "/desk?list=DECIDED")).contains(child, "At Harbor Middle School");
    }

    @Test
    void a_refused_paper_makes_it_wait_for_the_family_until_another_comes() {
        paper("REFUSED", "'UNREADABLE'");
        assertThat(desk(JUNIPER, "/desk")).doesNotContain(surname);
        assertThat(desk(JUNIPER, "/desk?list=AT_FAMILY")).contains(child, "Waiting for a paper from the family");

        paper("WAITING", "null");
        assertThat(desk(JUNIPER, "/desk")).contains(child);
        assertThat(desk(JUNIPER, "/desk?list=AT_FAMILY")).doesNotContain(surname);
    }

    @Test
    void the_district_finds_it_by_number_by_name_without_accents_and_by_school() {
        var office = office();

        assertThat(office.get("/desk?q=" + number.toLowerCase(Locale.ROOT)).body())
                .contains(child);
        assertThat(office.get("/desk?q=zoe+" + surname.toLowerCase(Locale.ROOT).replace("ñ", "n"))
                        .body())
                .contains(child, "At Juniper Middle School");
        assertThat(office.get("/desk?q=Juniper&state=AT_RESIDENCE_SCHOOL").body())
                .contains(child);
        assertThat(office.get("/desk?q=Juniper&state=GRANTED").body()).doesNotContain(surname);
        assertThat(office.get("/desk?q=Kestrel").body()).doesNotContain(surname);
    }

    @Test
    void a_name_is_found_however_it_is_typed() {
        var office = office();
        for (var typed : new String[] {"ZOË", "Zoe\u0308", "zoe\u00A0", "ＺＯＥ", "Zoë\u200B"}) {
            assertThat(office.get("/desk?q=" + Visitor.encoded(typed + " " + surname))
                            .body())
                    .as(typed)
                    .contains(child);
        }
        assertThat(office.get("/desk?q=" + Visitor.encoded("Zoé-Ann " + surname))
                        .body())
                .doesNotContain(child);
    }

    @Test
    void what_is_typed_is_never_read_as_a_query() {
        var office = office();
        for (var typed : new String[] {"'", "%5C", "%26%7C!", "a%3A*", "%27%29%3B--", "%C5%89", "%25"}) {
            assertThat(office.get("/desk?q=" + typed).statusCode()).as(typed).isEqualTo(200);
        }
    }

    @Test
    void a_school_cannot_search_the_district_and_a_family_has_no_desk() {
        assertThat(desk(HARBOR, "/desk?q=" + number)).doesNotContain(surname);
        assertThat(signedIn(Role.FAMILY, null).get("/desk").statusCode()).isEqualTo(404);
    }

    private String desk(String school, String path) {
        return signedIn(Role.SCHOOL, school).get(path).body();
    }

    private Visitor office() {
        return signedIn(Role.DISTRICT, null);
    }

    private Visitor signedIn(Role role, @Nullable String school) {
        var email = "desk-" + UUID.randomUUID() + "@district.example";
        var schools = school == null ? null : Set.of(new SchoolCode(school));
        accounts.open(
                new Accounts.Opening(email, "Dana", "Okafor", "en", PASSWORD, Set.of(role), schools), Instant.EPOCH);
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(email, PASSWORD).statusCode()).isEqualTo(303);
        return visitor;
    }

    private String submit() {
        var drawn = UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-F]", "");
        var typed = drawn.substring(0, 16).replaceAll("(.{4})(?=.)", "$1-");
        var family = accounts.open(
                new Accounts.Opening(
                        "desk-" + permit + "@family.example", "Ana", "Ruiz", "en", PASSWORD, Set.of(Role.FAMILY), null),
                Instant.EPOCH);
        sql.sql("""
                        with child as (insert into student (first_name, last_name, birth_date, grade)
                                       values ('Zoë', :surname, '2014-01-02', '6') returning id)
                        insert into permit_request (id, number, student, filed_by, school_year, grade, type, from_school,
                            to_school, answers, submitted, state, turn, deadline, due)
                        select :id, :number, child.id, :family, '2026-27', '6', 'PARENT_EMPLOYMENT', :from, :to,
                            jsonb_build_object('child', jsonb_build_object('name', :child, 'plain', :plain)), '2026-11-02T18:00:00Z',
                            'AT_RESIDENCE_SCHOOL', :from, '{"date": "2027-02-17"}', '2027-02-17' from child
                        """)
                .params(Map.of(
                        "surname",
                        surname,
                        "id",
                        permit,
                        "number",
                        typed,
                        "family",
                        family.value(),
                        "from",
                        JUNIPER,
                        "to",
                        HARBOR,
                        "child",
                        child,
                        "plain",
                        PlainName.of(child)))
                .update();
        return typed;
    }

    private void paper(String review, String reason) {
        var reader = review.equals("WAITING") ? "null" : "gen_random_uuid()";
        sql.sql("""
                        insert into document (id, packet, kind, name, type, size, sha256, sent_by, sent_at, review,
                            reviewed_by, reviewed_at, reason)
                        values (gen_random_uuid(), :packet, 'PAY_STUB', 'a.pdf', 'PDF', 1,
                            encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex'), gen_random_uuid(), now(),
                            :review, %s, %s, %s)
                        """.formatted(reader, reader.equals("null") ? "null" : "now()", reason))
                .param("packet", permit)
                .param("review", review)
                .update();
    }
}
