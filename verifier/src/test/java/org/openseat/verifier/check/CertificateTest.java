package org.openseat.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On small markets every assignment is tried: the checker must accept exactly the right one.
class CertificateTest {
    private static final int MARKETS = 250;

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void deferred_is_valid_just_for_the_stable_assignment_that_is_best_for_every_child(int children) {
        int stableButNotBest = 0;
        for (int market = 0; market < MARKETS; market++) {
            var facts = SmallMarket.of(market, children);
            var brute = new BruteForce(facts);
            var stable = new ArrayList<int[]>();
            var valid = new ArrayList<int[]>();
            brute.every(rows -> {
                if (brute.isStable(rows)) {
                    stable.add(rows);
                }
                if (Certificate.deferred(facts, brute.claim(rows), SmallMarket.NAMES)
                        .isEmpty()) {
                    valid.add(rows);
                }
            });
            assertThat(valid).as("market %d", market).hasSize(1);
            assertThat(stable).as("market %d", market).allSatisfy(rows -> bestForAll(facts, valid.getFirst(), rows));
            assertThat(stable.stream().anyMatch(rows -> Arrays.equals(rows, valid.getFirst())))
                    .as("market %d", market)
                    .isTrue();
            assertThat(SecondOpinion.differences(facts, brute.claim(valid.getFirst()), SmallMarket.NAMES))
                    .as("market %d", market)
                    .isEmpty();
            stableButNotBest += stable.size() - 1;
        }
        assertThat(stableButNotBest).as("markets with something to tell apart").isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void immediate_is_valid_just_for_the_cascade(int children) {
        for (int market = 0; market < MARKETS; market++) {
            var facts = SmallMarket.of(market, children);
            var brute = new BruteForce(facts);
            var cascade = brute.cascade();
            brute.every(rows -> assertThat(Certificate.immediate(facts, brute.claimOfCascade(rows), SmallMarket.NAMES)
                            .isEmpty())
                    .isEqualTo(Arrays.equals(rows, cascade)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 30})
    void any_other_kind_of_seat_is_refused(int children) {
        for (int market = 0; market < MARKETS; market++) {
            var facts = SmallMarket.of(market, children);
            var right = rerun(facts);
            var brute = new BruteForce(facts);
            var cascade = brute.claimOfCascade(brute.cascade());
            for (int child = 0; child < children; child++) {
                for (int kind : List.of(0, 1, Claim.OPEN, Claim.OVER)) {
                    if (right.program(child) != Claim.NONE && right.seat(child) != kind) {
                        assertThat(Certificate.deferred(facts, with(right, child, kind), SmallMarket.NAMES))
                                .isNotEmpty();
                    }
                    if (cascade.program(child) != Claim.NONE && cascade.seat(child) != kind) {
                        assertThat(Certificate.immediate(facts, with(cascade, child, kind), SmallMarket.NAMES))
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 200})
    void the_rerun_and_the_certificate_agree_on_larger_markets(int children) {
        for (int market = 0; market < MARKETS; market++) {
            var facts = SmallMarket.of(market, children);
            assertThat(Certificate.deferred(facts, rerun(facts), SmallMarket.NAMES))
                    .isEmpty();
        }
    }

    private static Claim rerun(Facts facts) {
        var programs = SecondOpinion.deferred(facts);
        var rows = IntStream.range(0, programs.length)
                .map(child -> IntStream.range(
                                facts.choices().first(child), facts.choices().end(child))
                        .filter(row -> facts.choices().program(row) == programs[child])
                        .findFirst()
                        .orElse(-1))
                .toArray();
        return new BruteForce(facts).claim(rows);
    }

    private static Claim with(Claim claim, int child, int kind) {
        var all = IntStream.range(0, claim.children());
        return new Claim(
                all.map(claim::program).toArray(),
                IntStream.range(0, claim.children()).map(claim::choice).toArray(),
                IntStream.range(0, claim.children())
                        .map(other -> other == child ? kind : claim.seat(other))
                        .toArray());
    }

    private static void bestForAll(Facts facts, int[] best, int[] other) {
        for (int child = 0; child < best.length; child++) {
            assertThat(place(facts, best, child)).isLessThanOrEqualTo(place(facts, other, child));
        }
    }

    private static int place(Facts facts, int[] rows, int child) {
        return rows[child] == -1 ? facts.choices().end(child) : rows[child];
    }
}
