package org.openseat.offers;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.file.Applications;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseDays;
import org.openseat.cycles.ChoicesClock;
import org.openseat.cycles.InChoicesYear;
import org.openseat.lottery.Opened;
import org.openseat.offers.answer.OfferDesk;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.choices.Category;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// A story that begins on March 12, 2027, the day on which results are shown; answers are due on April 9.
public abstract class AfterTheDraw extends InChoicesYear {

    protected static final String LUMEN = "8901M";
    protected static final String MERIDIAN = "8902M";
    protected static final String GRANARY_SPANISH = "8119D";
    protected static final LocalDate LAST = LocalDate.parse("2027-04-09");

    @Autowired
    protected OfferDesk desk;

    @Autowired
    protected Applications applications;

    @Autowired
    List<Opened> opened;

    @Autowired
    protected CaseDays days;

    @Autowired
    TransactionTemplate transactions;

    protected AfterTheDraw(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void theDayOfResults() {
        ChoicesClock.set("2027-03-12T10:00");
    }

    protected record Selected(Resident family, StudentId child, CaseId offer) {}

    protected DrawnRun run(Category category) {
        return new DrawnRun(sql, applications, category, LAST, clock.instant());
    }

    /// Shows the results, as the round of the draw does.
    protected void show(DrawnRun run) {
        show(run.id());
    }

    protected void show(UUID run) {
        transactions.executeWithoutResult(_ -> opened.forEach(each -> each.opened(run, 2, ZonedDateTime.now(clock))));
    }

    /// A child of a new family that was selected to a program.
    protected Selected selected(Category category, String program) {
        var family = town.family();
        return selected(family, town.child(family), category, program);
    }

    protected Selected selected(Resident family, StudentId child, Category category, String program) {
        var run = run(category);
        run.selected(run.pool(program), child, family.who(), program);
        show(run);
        return new Selected(family, child, DrawnRun.offer(sql, child, program).orElseThrow());
    }

    protected String state(CaseId offer) {
        return sql.sql("select state from case_file where id = ?")
                .param(offer.value())
                .query(String.class)
                .single();
    }

    protected ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    protected static ZonedDateTime at(String local) {
        return ChoicesClock.at(local).atZone(java.time.ZoneId.of("America/Los_Angeles"));
    }

    protected Answer online(SignedIn who) {
        return new Answer(who.displayName(), Answer.How.ONLINE, clock.instant(), who.id());
    }
}
