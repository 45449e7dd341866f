package org.openseat.interdistrict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Set;
import org.openseat.cases.Outcome;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.InterDenialGround;
import org.openseat.rulebook.inter.InterEndingGround;
import org.openseat.students.StudentId;
import org.springframework.context.ApplicationContext;

/// A family and somebody of the permit office, new for each test, and the way of a request to where a test begins.
public final class InterWorld {

    public final InterTown town;
    public final Resident ana;
    public final Resident opst;
    /// Somebody else, who looks at a no again.
    public final Resident committee;
    private final OfficeDesk office;
    private final InterCases cases;
    private int children;

    public InterWorld(ApplicationContext app) {
        town = InterTown.of(app);
        ana = town.people.family();
        opst = town.people.district();
        committee = town.people.committee();
        office = app.getBean(OfficeDesk.class);
        cases = app.getBean(InterCases.class);
    }

    /// Another child each time: a family asks once for each.
    public StudentId child() {
        return town.people.child(ana, "Tomás " + ++children);
    }

    public Filed outgoing(About about, ZonedDateTime now) {
        return town.outgoing(ana, child(), about, now);
    }

    /// Somebody of the office works on it.
    public Filed takenOn(Filed filed, ZonedDateTime on, Paper... papers) {
        town.submitted(town.with(filed, ana, papers), ana, on);
        office.takeOn(filed.id(), opst.who(), on);
        town.read(filed, opst, on);
        return filed;
    }

    public Filed denied(ZonedDateTime on) {
        var filed = takenOn(outgoing(InterTown.WORK, on), on, Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        assertThat(office.deny(
                        filed.id(),
                        Set.of(InterDenialGround.PAPERS_NOT_GENUINE),
                        "The letter is not from the clinic.",
                        opst.who(),
                        on))
                .get()
                .isInstanceOf(Outcome.Done.class);
        return filed;
    }

    public Filed approved(ZonedDateTime on) {
        var filed = takenOn(outgoing(InterTown.MILITARY, on), on, Paper.MILITARY_PROOF);
        assertThat(office.approve(filed.id(), null, opst.who(), on)).get().isInstanceOf(Outcome.Done.class);
        return filed;
    }

    public void revoke(Filed filed, String evidence, boolean withSchoolYear, ZonedDateTime on) {
        var grounds = Set.of(InterEndingGround.TRUANCY);
        assertThat(office.revoke(filed.id(), grounds, evidence, withSchoolYear, opst.who(), on))
                .get()
                .isInstanceOf(Outcome.Done.class);
    }

    /// The case as the family sees it.
    public InterCase file(Filed filed, ZonedDateTime at) {
        return cases.open(filed.id(), ana.who(), at).orElseThrow();
    }

    public InterRequest now(Filed filed) {
        return file(filed, filed.submittedAt().atZone(java.time.ZoneOffset.UTC)).request();
    }
}
