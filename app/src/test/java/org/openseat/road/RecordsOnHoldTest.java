package org.openseat.road;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.Tries;
import org.springframework.beans.factory.annotation.Autowired;

/// Two people of the permit office put a child's records on hold and lift it, and one lets a child be added again that
/// wrong PINs have locked; in both languages.
@BrowserTest
class RecordsOnHoldTest {

    private static final String BAO = "430000033";

    @Autowired
    Door door;

    @Autowired
    Tries tries;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void records_are_put_on_hold_and_two_people_lift_it(String language) {
        var priya = door.enter(Door.email("priya.raghunathan"), language);
        priya.opens("/desk/retention");
        priya.follows("Put a child’s records on hold");
        priya.presses("Continue");
        priya.fillsIn("Student ID or number of a request", BAO);
        priya.presses("Continue");
        var hold = priya.path();
        priya.presses("Put on hold");
        priya.fillsIn("Why must they be kept?", "26-417");
        priya.presses("Put on hold");
        priya.fillsIn("Why can it be lifted?", "26-418");
        priya.presses("Ask to lift the hold");
        priya.sees("You asked to lift this hold. Somebody else of the permit office must agree.");
        priya.opens("/desk/retention");
        priya.sees("Somebody asked to lift it. A second person must agree.");

        var samuel = door.enter(Door.email("samuel.abernathy"), language);
        samuel.opens(hold);
        samuel.presses("Agree and lift the hold");
        samuel.sees("No records are on hold.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void a_child_that_wrong_pins_have_locked_is_unlocked(String language) {
        for (var n = 0; n < 10; n++) {
            tries.note(Tries.What.CHILD, Token.fingerprint(BAO), "somebody", false);
        }
        var rosa = door.enter(Door.email("rosa.elena.cardenas"), language);
        rosa.opens("/desk/linking");
        rosa.fillsIn("Student ID", BAO);
        rosa.presses("Continue");
        rosa.presses("Allow it again");
        rosa.fillsIn("Why is it allowed again?", "26-419");
        rosa.presses("Allow it again");
        rosa.sees("Nothing keeps a family from adding this student now. An account that typed wrong five times today"
                + " still waits until tomorrow.");
    }
}
