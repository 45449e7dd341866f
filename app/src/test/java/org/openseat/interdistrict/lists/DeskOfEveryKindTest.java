package org.openseat.interdistrict.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterTown;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// One desk and one search for requests of every kind.
@AppTest
class DeskOfEveryKindTest {

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    final InterTown town;
    Resident ana;
    Filed first;
    Filed second;
    CaseId permit;

    @Autowired
    DeskOfEveryKindTest(ApplicationContext app) {
        town = InterTown.of(app);
    }

    @BeforeEach
    void a_family_with_a_request_of_each_kind() {
        ana = town.people.family();
        var now = ZonedDateTime.now(clock);
        first = queued("Tomás", now.minusHours(2));
        second = queued("Marco", now.minusHours(1));
        permit = town.people.submit(ana, town.people.packet(ana, town.people.child(ana), now), now);
    }

    @Test
    void one_search_finds_both_kinds_by_whatever_one_knows() {
        var office = town.people.district().signedIn(port);
        assertThat(found(office, ana.email())).contains("/inter/" + first.id(), "/permits/" + permit);
        assertThat(found(office, "ANÁ " + ana.email())).contains("/inter/" + first.id(), "/permits/" + permit);
        var number = first.number().value();
        assertThat(found(office, number)).contains("/inter/" + first.id()).doesNotContain("/inter/" + second.id());
        assertThat(found(office, number.substring(5, 12).toLowerCase(Locale.ROOT)))
                .as("part of a number")
                .contains("/inter/" + first.id())
                .doesNotContain("/inter/" + second.id());
        assertThat(office.get("/desk?sort=-received&q=" + coded("(805) 555-0142"))
                        .body())
                .as("a telephone number")
                .contains("/permits/" + permit);
        assertThat(found(office, "nobody-" + ana.email())).doesNotContain("/inter/" + first.id(), "/permits/" + permit);
    }

    @Test
    void what_is_found_can_be_narrowed_and_sorted() {
        var office = town.people.district().signedIn(port);
        var all = "/desk?q=" + coded(ana.email());
        assertThat(office.get(all + "&kind=INTER").body())
                .contains("/inter/" + first.id())
                .doesNotContain("/permits/" + permit);
        assertThat(office.get(all + "&type=MILITARY").body())
                .contains("/inter/" + first.id())
                .doesNotContain("/permits/" + permit);
        assertThat(office.get(all + "&grade=8&year=2026-27").body()).contains("/inter/" + first.id());
        assertThat(office.get(all + "&grade=2").body()).doesNotContain("/inter/" + first.id());
        assertThat(office.get(all + "&year=2020-21").body()).doesNotContain("/inter/" + first.id());
        assertThat(office.get(all + "&due=0").body()).doesNotContain("/inter/" + first.id());
        assertThat(office.get(all + "&mine=1").body()).doesNotContain("/inter/" + first.id());
        assertThat(office.get(all + "&sort=received").body())
                .containsSubsequence("/inter/" + first.id(), "/inter/" + second.id());
        assertThat(office.get(all + "&sort=-received").body())
                .containsSubsequence("/inter/" + second.id(), "/inter/" + first.id());
        for (var column : List.of("student", "due", "state", "type", "nonsense")) {
            assertThat(office.get(all + "&sort=-" + column).body()).as(column).contains("/inter/" + first.id());
        }
    }

    @Test
    void who_works_on_it_is_asked_too() {
        var opst = town.people.district();
        var office = opst.signedIn(port);
        var path = "/inter/" + first.id();
        office.submit(path + "/take-on", path + "/take-on", Map.of());
        assertThat(office.get("/desk?mine=1&q=" + coded(ana.email())).body())
                .contains(path)
                .doesNotContain("/inter/" + second.id());
    }

    @Test
    void a_school_never_finds_anothers() {
        var harbor = town.people.staff(Town.HARBOR).signedIn(port);
        assertThat(found(harbor, ana.email()))
                .as("the office has not asked it yet, the school of residence has not released it")
                .doesNotContain("/inter/" + first.id(), "/permits/" + permit);
        var juniper = town.people.staff(Town.KESTREL).signedIn(port);
        assertThat(found(juniper, ana.email())).doesNotContain("/inter/" + first.id());
        assertThat(harbor.get("/desk/export.csv?list=ALL&q=" + coded(ana.email()))
                        .body())
                .doesNotContain(first.number().value());
        assertThat(ana.signedIn(port).get("/desk/export.csv").statusCode()).isIn(403, 404);
    }

    @Test
    void S_X8_the_list_is_in_the_order_of_completeness_and_each_case_leads_to_the_next() {
        var office = town.people.district().signedIn(port);
        var list = "/desk/inter?list=WAITING&q=" + coded(ana.email());
        assertThat(office.get(list).body()).containsSubsequence("/inter/" + first.id(), "/inter/" + second.id());
        var page = office.get("/inter/" + first.id()).body();
        assertThat(page)
                .as("back to the list as it was, and on")
                .containsPattern("class=\"back\" href=\"/desk/inter\\?list=WAITING[^\"]*\"")
                .contains("/desk/next?after=" + first.id());
        assertThat(location(office.get("/desk/next?after=" + first.id()))).isEqualTo("/inter/" + second.id());
        assertThat(location(office.get("/desk/next?after=" + second.id()))).startsWith("/desk/inter?list=WAITING");
        assertThat(ana.signedIn(port).get("/inter/" + first.id()).body()).doesNotContain("/desk/next");
    }

    @Test
    void a_list_can_be_taken_along_as_a_file() {
        var office = town.people.district().signedIn(port);
        var file = office.get("/desk/export.csv?desk=/desk/inter&list=WAITING&q=" + coded(ana.email()));
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body().lines()).hasSize(3);
        assertThat(file.body())
                .contains(
                        first.number().value(), "Tomás Delgado", second.number().value());
    }

    private Filed queued(String child, ZonedDateTime at) {
        var filed = town.incoming(ana, town.people.child(ana, child), InterTown.MILITARY, at);
        town.submitted(town.with(filed, ana, Paper.MILITARY_PROOF), ana, at);
        return filed;
    }

    private static String found(Visitor staff, String typed) {
        return staff.get("/desk?q=" + coded(typed)).body();
    }

    private static String coded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
