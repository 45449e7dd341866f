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
abstract class AfterTheDraw extends InChoicesYear {

    static final String LUMEN = "8901M";
    static final String MERIDIAN = "8902M";
    static final String GRANARY_SPANISH = "8119D";
    static final LocalDate LAST = LocalDate.parse("2027-04-09");

    @Autowired
    OfferDesk desk;

    @Autowired
    Applications applications;

    @Autowired
    List<Opened> opened;

    @Autowired
    CaseDays days;

    @Autowired
    TransactionTemplate transactions;

    AfterTheDraw(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void theDayOfResults() {
        ChoicesClock.set("2027-03-12T10:00");
    }

    record Selected(Resident family, StudentId child, CaseId offer) {}

    DrawnRun run(Category category) {
        return new DrawnRun(sql, applications, category, LAST, clock.instant());
    }

    /// Shows the results, as the round of the draw does.
    void show(DrawnRun run) {
        show(run.id());
    }

    void show(UUID run) {
        transactions.executeWithoutResult(_ -> opened.forEach(each -> each.opened(run, 2)));
    }

    /// A child of a new family that was selected to a program.
    Selected selected(Category category, String program) {
        var family = town.family();
        return selected(family, town.child(family), category, program);
    }

    Selected selected(Resident family, StudentId child, Category category, String program) {
        var run = run(category);
        run.selected(run.pool(program), child, family.who(), program);
        show(run);
        return new Selected(family, child, DrawnRun.offer(sql, child, program).orElseThrow());
    }

    String state(CaseId offer) {
        return sql.sql("select state from case_file where id = ?")
                .param(offer.value())
                .query(String.class)
                .single();
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    static ZonedDateTime at(String local) {
        return ChoicesClock.at(local).atZone(java.time.ZoneId.of("America/Los_Angeles"));
    }

    Answer online(SignedIn who) {
        return new Answer(who.displayName(), Answer.How.ONLINE, clock.instant(), who.id());
    }
}
