package org.openseat.start.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Places places = new Places(5, 3);
    private final List<String> cut = new ArrayList<>();

    @Test
    void the_slowest_of_a_full_network_gives_way_and_who_keeps_the_pace_stays() {
        var quick = come("school", "quick");
        come("school", "slow");
        come("school", "slower later");
        seconds(2);
        quick.add(1 << 20);

        assertThat(places.take("school", pace(), () -> {})).isPresent();
        assertThat(cut).containsExactly("slow");
    }

    @Test
    void nobody_is_cut_for_a_newcomer_who_is_no_quicker() {
        for (var n = 0; n < 3; n++) {
            come("school", "quick").add(1 << 20);
        }

        assertThat(places.take("school", pace(), () -> {})).isEmpty();
        assertThat(cut).isEmpty();
        assertThat(places.take("elsewhere", pace(), () -> {})).isPresent();
    }

    @Test
    void when_all_is_full_the_network_with_most_gives_way() {
        come("family", "one");
        seconds(1);
        come("other family", "other");
        for (var n = 0; n < 3; n++) {
            seconds(1);
            come("attacker", "attacker " + n);
        }
        seconds(1);

        assertThat(places.take("third family", pace(), () -> {})).isPresent();
        assertThat(cut).containsExactly("attacker 0");
        assertThat(places.count()).isEqualTo(5);
    }

    @Test
    void who_falls_behind_is_cut_wherever_its_thread_waits() {
        come("school", "slow");
        var quick = come("school", "quick");
        seconds(29);
        assertThat(places.cutLate()).isZero();
        quick.add(1 << 20);
        seconds(2);

        assertThat(places.cutLate()).isEqualTo(1);
        assertThat(cut).containsExactly("slow");
        assertThat(places.count()).isEqualTo(1);
    }

    private Pace come(String network, String name) {
        var pace = pace();
        assertThat(places.take(network, pace, () -> cut.add(name))).isPresent();
        return pace;
    }

    private Pace pace() {
        return new Pace(Duration.ofSeconds(30), nanos::get);
    }

    private void seconds(long many) {
        nanos.addAndGet(Duration.ofSeconds(many).toNanos());
    }
}
