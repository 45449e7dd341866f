package org.openseat.permits.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.letters.LetterDesk;
import org.openseat.permits.Ending.How;
import org.openseat.permits.InTown;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.ending.EndingDesk;
import org.openseat.permits.file.CaseFiles;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.rulebook.EndingGround;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// S-I29: a mother changes her job while her child attends on a permit that rests on it. (R-IDP-32, R-IDP-33)
class S_I29_ChangedCircumstancesTest extends InTown {

    private static final String LEARNED = "We learned that you work in Salinas now.";

    @Autowired
    ChangeDesk desk;

    @Autowired
    EndingDesk endings;

    @Autowired
    LetterDesk letters;

    @Autowired
    CaseFiles files;

    Resident ana;
    Resident harbor;
    CaseId permit;
    String path;

    @Autowired
    S_I29_ChangedCircumstancesTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void a_permit_is_in_force() {
        ana = town.family();
        harbor = town.staff(HARBOR);
        permit = town.granted(ana, town.packet(ana, town.child(ana), now()), now());
        path = "/permits/" + permit;
    }

    @Test
    void the_school_learns_of_it_and_writes_and_may_revoke_with_reason_and_appeal() {
        var change = new Change(Set.of(Change.What.JOB), LEARNED);
        assertThat(desk.discovered(permit, harbor.who(), change, now())).get().isInstanceOf(Outcome.Done.class);

        assertThat(letters.ofCase(permit.value()))
                .filteredOn(letter -> letter.is(PermitLetterKind.CHANGED_CIRCUMSTANCES))
                .hasSize(1);
        assertThat(files.get(permit, now().toLocalDate()).timeline())
                .filteredOn(entry -> entry.what() == PermitEvent.CIRCUMSTANCES_CHANGED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo(LEARNED));

        endings.end(permit, harbor.who(), How.REVOKED, EnumSet.of(EndingGround.CRITERIA_CHANGED), LEARNED, now());
        assertThat(files.get(permit, now().toLocalDate()).request())
                .isInstanceOfSatisfying(
                        Ended.class,
                        ended -> assertThat(ended.deadline().date()).isAfter(now().toLocalDate()));
    }

    @Test
    void the_mother_reports_it_herself_and_it_stands_on_the_schools_desk_until_it_was_looked_at() {
        var family = ana.signedIn(port);
        assertThat(family.get(path).body()).contains("Report a change");
        var empty = family.submit(path + "/change", path + "/change", Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Choose what has changed", "Write what is new, and since when");
        assertThat(location(family.submit(
                        path + "/change", path + "/change", Map.of("what", "JOB", "words", "I work at the port now."))))
                .isEqualTo(path);

        var school = harbor.signedIn(port);
        assertThat(school.get("/desk?list=CHANGED").body()).contains(path);
        assertThat(school.get(path).body()).contains("The family reported a change", "I work at the port now.");
        assertThat(town.staff(KESTREL).signedIn(port).get(path).body())
                .as("in the case of the school of residence too")
                .contains("I work at the port now.");

        assertThat(location(school.submit(path + "/change/noted", path + "/change/noted", Map.of())))
                .isEqualTo(path);
        assertThat(school.get("/desk?list=CHANGED").body()).doesNotContain(path);
        assertThat(files.get(permit, now().toLocalDate()).request()).isInstanceOf(Held.class);
    }

    @Test
    void a_school_writes_what_it_learned_and_a_stranger_cannot() {
        var school = harbor.signedIn(port);
        assertThat(location(school.submit(path + "/change", path + "/change", Map.of("what", "JOB", "words", LEARNED))))
                .isEqualTo(path);
        assertThat(ana.signedIn(port).get(path).body()).contains(LEARNED);

        var stranger = town.staff(Town.GRANARY).signedIn(port);
        assertThat(stranger.get(path + "/change").statusCode()).isEqualTo(404);
        var change = new Change(Set.of(Change.What.JOB), LEARNED);
        assertThat(desk.discovered(permit, town.district().who(), change, now()))
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
