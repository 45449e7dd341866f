package org.openseat.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.lottery.run.Act;
import org.openseat.lottery.run.RunState;
import org.openseat.lottery.run.Said;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A freeze that would show who somebody is.
class FreezeRefusedTest extends InALottery {

    /// One seat of grade 8 is free.
    private static final String ONE_SEAT = "8906M";

    @Autowired
    FreezeRefusedTest(ApplicationContext app) {
        super(app);
    }

    /// More ask than there are seats, so that the shares bind, and fewer than ten of each group. (design draw §5)
    @Test
    void so_few_of_a_group_that_their_rows_cannot_be_published_are_said_and_nothing_is_frozen() {
        for (int i = 0; i < 2; i++) {
            var family = town.family();
            var application = filed(family, town.child(family), ONE_SEAT);
            if (i == 0) {
                sql.sql("update application_race set category = 'WHITE' where application = ?")
                        .param(id(application).value())
                        .update();
            }
        }
        pointsFrozen();
        var run = prepared();
        press(run.id(), Act.FREEZE, Said.NOTHING, one);
        assertThat(RunTest.why(press(run.id(), Act.FREEZE, Said.NOTHING, other)))
                .containsExactly("GROUPS_TOO_SMALL");
        assertThat(runs.find(run.id()).orElseThrow().state()).isEqualTo(RunState.PREPARED);
        assertThat(sql.sql("select count(*) from run_child").query(Long.class).single())
                .isZero();
    }
}
