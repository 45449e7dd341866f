package org.openseat.rounds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Scheduled;

/// Whatever comes around again comes around here, and a round that fails is counted and made again.
class RoundsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-02-02T10:30-08:00[America/Los_Angeles]");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Figures figures = new Figures(meters);

    @Test
    void a_round_that_fails_is_counted_and_the_next_one_comes_all_the_same() {
        var made = new ArrayList<ZonedDateTime>();
        var round = new Each("test.mail", now -> {
            made.add(now);
            if (made.size() == 1) {
                throw new IllegalStateException("Tomás Ruiz, born 2011");
            }
        });
        var rounds = rounds(true, round);
        rounds.make(round, NOW);
        assertThat(failed("test.mail")).isEqualTo(1);
        assertThat(meters.find("openseat.round.made.seconds").gauge()).isNull();

        rounds.make(round, NOW.plusSeconds(1));
        assertThat(made).containsExactly(NOW, NOW.plusSeconds(1));
        assertThat(failed("test.mail")).isEqualTo(1);
        assertThat(meters.get("openseat.round.made.seconds")
                        .tag("round", "test.mail")
                        .gauge()
                        .value())
                .isEqualTo(NOW.plusSeconds(1).toEpochSecond());
    }

    @Test
    void one_that_is_slow_keeps_no_other_waiting_and_one_by_the_day_can_be_switched_off() throws Exception {
        var end = new CountDownLatch(1);
        var other = new CountDownLatch(2);
        var slow = new Each("slow", now -> end.await());
        var quick = new Each("quick", now -> other.countDown());
        var byTheDay =
                new Each("day", now -> {
                    throw new AssertionError("switched off");
                }) {
                    @Override
                    public boolean byTheDay() {
                        return true;
                    }
                };
        var rounds = rounds(false, slow, quick, byTheDay);
        rounds.start();
        try {
            assertThat(other.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(failed("day")).isZero();
        } finally {
            end.countDown();
            rounds.stop();
        }
    }

    /// What a family wrote may stand in a message; where it went wrong is all that an operator needs.
    @Test
    void what_is_noted_says_where_but_not_what_stood_in_the_row() {
        var said = Figures.said(new IllegalStateException("outer", new IllegalArgumentException("Tomás Ruiz")));
        assertThat(said)
                .startsWith("java.lang.IllegalArgumentException at org.openseat.rounds.RoundsTest.")
                .doesNotContain("Tomás");
    }

    @Test
    void nothing_comes_around_in_any_other_way() {
        noMethods()
                .should()
                .beAnnotatedWith(Scheduled.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.openseat"));
    }

    private Rounds rounds(boolean days, Round... rounds) {
        return new Rounds(List.of(rounds), figures, Clock.fixed(NOW.toInstant(), NOW.getZone()), days);
    }

    private double failed(String round) {
        var counter = meters.find("openseat.round.failed").tag("round", round).counter();
        return counter == null ? 0 : counter.count();
    }

    private interface Work {
        void at(ZonedDateTime now) throws Exception;
    }

    private static class Each implements Round {

        private final String name;
        private final Work work;

        Each(String name, Work work) {
            this.name = name;
            this.work = work;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Pace pace() {
            return new Pace.Every(Duration.ofMillis(5));
        }

        @Override
        public void work(ZonedDateTime now) throws Exception {
            work.at(now);
        }
    }
}
