package org.openseat.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// What holds for the page and the buttons of a case, whatever it asks for.
@AppTest
class EveryKindOfCaseTest {

    private static final String WORDS = "We looked at it twice.";

    @Autowired
    ApplicationContext app;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    enum Kind {
        PERMIT,
        INTER
    }

    /// A case that two people may decide, with the steps that they try on it.
    ///
    /// @param yes steps in the order in which one person presses them
    /// @param refused what they must not give as a reason, with what the page says to it
    record Case(
            String path,
            Resident family,
            Resident stranger,
            Resident one,
            Resident other,
            Map<String, String> no,
            List<Step> yes,
            Step refused,
            String sentence) {}

    record Step(String path, Map<String, String> fields) {}

    @ParameterizedTest
    @EnumSource
    void ones_own_second_press_shows_what_was_done(Kind kind) {
        var found = open(kind);
        var decider = found.one().signedIn(port);
        for (var step : found.yes()) {
            var at = found.path() + "/" + step.path();
            var page = decider.get(at);
            assertThat(page.statusCode()).as(at).isEqualTo(200);
            assertThat(location(decider.submit(page, at, step.fields()))).as(at).isEqualTo(found.path());
            assertThat(location(decider.submit(page, at, step.fields())))
                    .as("again: " + at)
                    .isEqualTo(found.path());
        }
        var taken = open(kind);
        var family = taken.family().signedIn(port);
        var page = family.get(taken.path() + "/withdraw");
        for (var press = 0; press < 2; press++) {
            assertThat(location(family.submit(page, taken.path() + "/withdraw", Map.of())))
                    .isEqualTo(taken.path());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_comes_second_is_told_and_loses_nothing_they_wrote(Kind kind) {
        var found = open(kind);
        var late = found.other().signedIn(port);
        var page = late.get(found.path() + "/deny");
        deny(found, found.one().signedIn(port));

        var second = late.submit(page, found.path() + "/deny", found.no());
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Somebody else was faster", "What you wrote", WORDS);

        var half = late.submit(page, found.path() + "/deny", Map.of("explanation", WORDS));
        assertThat(half.statusCode()).as("nor when the form was not right").isEqualTo(409);
        assertThat(half.body()).contains("What you wrote", WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void an_old_link_leads_to_the_case(Kind kind) {
        var found = open(kind);
        deny(found, found.one().signedIn(port));
        assertThat(location(found.other().signedIn(port).get(found.path() + "/deny")))
                .isEqualTo(found.path());
        var family = found.family().signedIn(port);
        assertThat(location(family.get(found.path() + "/withdraw"))).isEqualTo(found.path());
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_that_says_no_is_cited_and_the_words_stay(Kind kind) {
        var found = open(kind);
        var at = found.path() + "/" + found.refused().path();
        var refused = found.one().signedIn(port).submit(at, at, found.refused().fields());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This cannot be done", found.sentence(), WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_finds_nothing(Kind kind) {
        var found = open(kind);
        var stranger = found.stranger().signedIn(port);
        for (var hidden : List.of("", "/submitted", "/deadline.ics", "/withdraw")) {
            assertThat(stranger.get(found.path() + hidden).statusCode())
                    .as(hidden)
                    .isEqualTo(404);
        }
        var own = open(kind);
        var page = stranger.get("/home");
        assertThat(stranger.submit(page, own.path() + "/withdraw", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(own.family().signedIn(port).get(own.path() + "/withdraw").statusCode())
                .as("nothing was done")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void no_case_is_found_under_the_address_of_another_kind(Kind kind) {
        var found = open(kind);
        var wrong = kind == Kind.PERMIT
                ? found.path().replace("/permits/", "/inter/")
                : found.path().replace("/inter/", "/permits/");
        var family = found.family().signedIn(port);
        for (var page : List.of("", "/submitted", "/withdraw", "/deadline.ics")) {
            assertThat(family.get(wrong + page).statusCode()).as(wrong + page).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_family_finds_the_case_at_home_with_its_next_step_and_its_day(Kind kind) {
        var found = open(kind);
        var family = found.family().signedIn(port);
        assertThat(family.get("/home").body()).contains("See the request", found.path());
        assertThat(family.get(found.path() + "/submitted").body()).contains("Your confirmation number");
        assertThat(family.get(found.path() + "/deadline.ics").body()).contains("BEGIN:VEVENT", found.path());
    }

    private void deny(Case found, Visitor decider) {
        var at = found.path() + "/deny";
        assertThat(location(decider.submit(at, at, found.no()))).isEqualTo(found.path());
    }

    private Case open(Kind kind) {
        return switch (kind) {
            case PERMIT -> permit();
            case INTER -> inter();
        };
    }

    private Case permit() {
        var town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        var family = town.family();
        var kestrel = town.staff(Town.KESTREL);
        var id = town.submitted(family, now());
        town.readPapers(id, kestrel, now());
        return new Case(
                "/permits/" + id,
                family,
                town.family(),
                kestrel,
                town.staff(Town.KESTREL),
                Map.of("grounds", "PAPERS_NOT_GENUINE", "explanation", WORDS),
                List.of(new Step("release", Map.of("note", WORDS, "met", "yes", "meeting", "On Monday."))),
                new Step("deny", Map.of("grounds", "LOSES_ENROLLMENT", "explanation", WORDS)),
                "BUL-5347 §II.C.3");
    }

    private Case inter() {
        var people = app.getAutowireCapableBeanFactory().createBean(Town.class);
        var town = InterTown.of(app, people);
        var family = people.family();
        var office = people.district();
        var filed = town.with(
                town.incoming(family, people.child(family), InterTown.MILITARY, now()), family, Paper.MILITARY_PROOF);
        town.submitted(filed, family, now());
        app.getBean(OfficeDesk.class).takeOn(filed.id(), office.who(), now());
        town.read(filed, office, now());
        var yes = Map.of("yes", "yes");
        return new Case(
                "/inter/" + filed.id(),
                family,
                people.family(),
                office,
                people.district(),
                Map.of("grounds", "PAPERS_NOT_GENUINE", "explanation", WORDS),
                List.of(
                        new Step("await-release", Map.of()),
                        new Step("note-release", yes),
                        new Step("await-school", Map.of()),
                        new Step("note-school", yes),
                        new Step("approve", Map.of("note", WORDS))),
                new Step("approve", Map.of("note", WORDS)),
                "Written in");
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
