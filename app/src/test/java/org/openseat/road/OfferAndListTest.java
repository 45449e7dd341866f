package org.openseat.road;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.applications.file.Applications;
import org.openseat.lottery.Opened;
import org.openseat.offers.DrawnRun;
import org.openseat.permits.Town;
import org.openseat.rulebook.choices.Category;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// On a telephone: a mother accepts a seat in Spanish, another sees her place on the list; the school calls the next
/// one.
@BrowserTest
class OfferAndListTest {

    private static final String LUMEN = "8901M";

    @Autowired
    ApplicationContext app;

    @Autowired
    Door door;

    @Autowired
    JdbcClient sql;

    @Autowired
    Applications applications;

    @Autowired
    List<Opened> opened;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Test
    void from_the_offer_to_the_call() {
        var town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        var chosen = town.family();
        var child = town.child(chosen);
        var waiting = town.family();
        var second = town.child(waiting, "Inés");
        var run = new DrawnRun(sql, applications, Category.MAGNET, LocalDate.parse("2027-04-09"), clock.instant());
        int pool = run.pool(LUMEN);
        run.selected(pool, child, chosen.who(), LUMEN);
        run.waits(pool, 1, second, waiting.who(), LUMEN, 8, "PHBAO");
        DrawnRun.seats(sql, LUMEN, 2);
        transactions.executeWithoutResult(
                _ -> opened.forEach(each -> each.opened(run.id(), 2, ZonedDateTime.now(clock))));
        accepts(chosen, "/offers/" + DrawnRun.offer(sql, child, LUMEN).orElseThrow());
        waits(waiting, "/lists/" + second);
        calls();
        var called = door.enter(waiting.email(), "es");
        called.opens("/offers/" + DrawnRun.offer(sql, second, LUMEN).orElseThrow());
        called.follows("Decline");
        called.presses("Decline");
        called.sees("Check the box to decline");
    }

    private void accepts(Town.Resident family, String offer) {
        var mother = door.enter(family.email(), "es");
        mother.opens(offer);
        mother.follows("Accept");
        mother.presses("Accept");
        mother.sees("The offer was accepted");
    }

    private void waits(Town.Resident family, String lists) {
        var mother = door.enter(family.email(), "es");
        mother.opens(lists);
        mother.follows("Leave this list");
        mother.sees("You cannot come back to your place. Nobody calls you for this program any more.");
    }

    private void calls() {
        var staff = door.staff("constance.okonkwo");
        staff.opens("/desk/calls");
        staff.follows("See the list");
        staff.opens("/desk/calls");
        staff.presses("Call the next family");
        staff.chooses("How did you try?", "Phone");
        staff.chooses("What came of it?", "Reached the family");
        staff.presses("Write down this try");
        staff.presses("Make the offer");
        staff.opens("/lists/overrides");
    }
}
