package org.openseat.rulebook.choices.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.Child;
import org.openseat.rulebook.choices.points.Choice;
import org.openseat.rulebook.choices.points.PastRequest;

/// S-L19: in March a child asks, as in the seed era, for one magnet whose list is not exhausted.
class S_L19_SpaceAvailableTest {
    @Test
    void it_can_be_asked_for_and_nobody_is_called_before_the_list_is_exhausted() {
        var asked = new SpaceAvailable.Facts(true, 7, LocalDate.parse("2026-03-20"));
        assertThat(SpaceAvailable.judge(asked, SampleChoices.usual()))
                .isEqualTo(new Met(new SpaceAvailable.AfterTheList(LocalDate.parse("2027-01-31"))));
        assertThat(SpaceAvailable.mayCall(asked, SampleChoices.usual())).isInstanceOf(NotMet.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-01-31, MET
            2027-02-01, NOT_MET
            """)
    void once_it_is_a_call_can_come_until_january_31(LocalDate today, Verdict expected) {
        var facts = new SpaceAvailable.Facts(true, 0, today);
        assertThat(Verdict.of(SpaceAvailable.mayCall(facts, SampleChoices.usual())))
                .isEqualTo(expected);
    }

    @Test
    void it_has_no_points_now_or_later() {
        var child = Child.from("5", "6").living(Child.JUNIPER);
        var asked = List.of(new Choice(Choice.Window.LATE, 1, Child.LUMEN, true));
        assertThat(child.asks(SampleChoices.usual(), asked).getFirst().total()).isZero();
        var nextYear = Child.from("6", "7").past("2025-26", "6", PastRequest.Standing.LATE);
        assertThat(nextYear.total(Child.LUMEN)).isZero();
    }
}
