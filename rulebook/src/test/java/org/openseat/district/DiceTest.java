package org.openseat.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void a_failure_names_its_seed_whatever_went_wrong() {
        int seed = thrown(300, dice -> dice.between(1, 100)).indexOf(50);
        assertThatThrownBy(() -> Dice.tries(300, dice -> refuseFifty(dice.between(1, 100))))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed %d ==>", seed)
                .hasMessageContaining("fifty")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_number_falls_and_the_ends_most_often() {
        var numbers = thrown(300, dice -> dice.between(1, 20));
        var ends = numbers.stream().filter(number -> number == 1 || number == 20);
        assertThat(numbers).contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
        assertThat(numbers).allMatch(number -> number >= 1 && number <= 20);
        assertThat(ends).hasSizeGreaterThan(75);
    }

    @Test
    void sets_are_of_every_size_that_is_allowed() {
        assertThat(thrown(300, dice -> dice.some(5, 0, 340).size())).contains(0, 1, 2, 3, 4, 5);
    }

    private static void refuseFifty(int number) {
        if (number == 50) {
            throw new IllegalStateException("fifty");
        }
    }

    private static List<Integer> thrown(int tries, Function<Dice, Integer> number) {
        var numbers = new ArrayList<Integer>();
        Dice.tries(tries, dice -> numbers.add(number.apply(dice)));
        return numbers;
    }
}
