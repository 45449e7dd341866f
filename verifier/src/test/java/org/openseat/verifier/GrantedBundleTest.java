package org.openseat.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.Run;
import org.openseat.engine.WaitingLists;
import org.openseat.engine.families.Families;
import org.openseat.engine.families.SeniorFirst;
import org.openseat.engine.families.SiblingsTogether;
import org.openseat.engine.kinds.Priority;
import org.openseat.engine.publish.Applicants;
import org.openseat.engine.publish.Bundle;
import org.openseat.engine.publish.DrawnRun;
import org.openseat.engine.publish.FrozenRun;
import org.openseat.engine.publish.Program;
import org.openseat.engine.publish.RunRules;

/// Bundles of runs in which brothers and sisters helped each other: grade 5 and kindergarten of one school.
class GrantedBundleTest {
    private static final byte[] SIGNATURE = "a round's signature".getBytes(UTF_8);
    private static final byte[] VALUE = sha256(SIGNATURE);
    private static final DrawnRun.Log LOG = new DrawnRun.Log(
            Instant.parse("2026-05-01T17:00:00Z"),
            Instant.parse("2026-06-01T17:05:00Z"),
            Instant.parse("2026-06-01T17:30:00Z"),
            HexFormat.of().formatHex(SIGNATURE),
            new DrawnRun.Earlier("applicants missing", "ab".repeat(64)));

    /// big and small are of one family; other asks for kindergarten only.
    private static final Families FAMILIES = new Families() {
        @Override
        public int family(int child) {
            return child == 1 ? 1 : 0;
        }

        @Override
        public int grade(int child) {
            return child == 0 ? 5 : 0;
        }

        @Override
        public int school(int pool) {
            return 0;
        }
    };

    @TempDir
    Path temporary;

    @Test
    void a_younger_sibling_whose_tier_was_raised() {
        var frozen = frozen("zones-of-choice", "big", "other", "small");
        var market = frozen.market(frozen.seed(VALUE));
        var assignment = SeniorFirst.assign(market, Mechanism.DEFERRED, FAMILIES, 1, Run.QUIETLY);
        var raised = SeniorFirst.raised(market, assignment, FAMILIES);
        assertThat(raised).containsExactly(new SeniorFirst.Raised(2, 0, 0));
        var bundle = write(frozen, new DrawnRun(VALUE, assignment, List.of(), raised, LOG));
        assertThat(bundle.read("adjustments.csv")).endsWith("\nsibling,small,alder-k,2,big\n");
        assertThat(check(bundle)).isEqualTo(new LotteryFolder.Said(0, BundleTest.ALL_OK, ""));

        bundle.replace("adjustments.csv", "big", "other");
        bundle.sumAnew();
        assertThat(check(bundle).out())
                .contains("NO market: adjustments.csv:2: other does not sit at another grade of that school\n");
        bundle.replace("adjustments.csv", "sibling.*\n", "");
        assertThat(check(bundle).out()).contains("NO facts: ");
    }

    /// R-OE-7: small follows big into kindergarten, with a seat beside it.
    @Test
    void a_sibling_who_comes_in_with_another_grades_child() {
        var frozen = frozen("open-enrollment", "family", "other", "family");
        var drawn = Mechanism.DEFERRED.assign(frozen.market(frozen.seed(VALUE)));
        var united = SiblingsTogether.unite(drawn, FAMILIES, new int[] {0, 5}, Run.QUIETLY);
        assertThat(united.assignment().seated()).isEqualTo(3);
        var bundle = write(frozen, DrawnRun.united(VALUE, united, LOG));
        assertThat(bundle.read("published/programs.csv")).contains("alder-k.twin,1,soft");
        assertThat(check(bundle)).isEqualTo(new LotteryFolder.Said(0, BundleTest.ALL_OK, ""));

        bundle.replace("frozen/rules.csv", "kind,open-enrollment", "kind,dual-language");
        assertThat(check(bundle).out()).containsPattern("NO market: adjustments.csv:2: \\w+ did not ask for alder-k\n");
    }

    /// Kindergarten has one seat, and the child who asks alone has more points.
    private static FrozenRun frozen(String kind, String big, String other, String small) {
        var rules = new RunRules(
                "2026-27 " + kind,
                "2026-27",
                kind,
                2,
                Mechanism.DEFERRED,
                WaitingLists.Rule.EVERY_BETTER_CHOICE,
                "drand, the chain of 2023, round 27000001",
                32,
                Instant.parse("2026-06-01T17:00:00Z"),
                1,
                "1",
                "1",
                Map.of());
        var applicants = new Applicants.Builder()
                .child("big", big, "")
                .choice(1, 0, new Priority(0, 2, 0))
                .child("other", other, "")
                .choice(1, 1, new Priority(0, 2, 4))
                .child("small", small, "")
                .choice(1, 1, new Priority(0, 2, 0));
        return FrozenRun.of(
                rules, List.of(program("alder-5"), program("alder-k")), applicants.build(), MadeUpRun.SECRET);
    }

    /// The value of a drand round is the hash of its signature, which must be there.
    @Test
    void a_drand_value_without_its_signature_is_refused() {
        var frozen = frozen("magnet", "big", "other", "small");
        var assignment = Mechanism.DEFERRED.assign(frozen.market(frozen.seed(VALUE)));
        var bundle = write(frozen, DrawnRun.plain(VALUE, assignment, LOG));
        assertThat(check(bundle)).isEqualTo(new LotteryFolder.Said(0, BundleTest.ALL_OK, ""));
        bundle.replace("run.csv", "signature.*\n", "");
        assertThat(check(bundle).out()).contains("NO value: the signature of the drand round is missing\n");
    }

    private static byte[] sha256(byte[] signature) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(signature);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    private static Program program(String id) {
        return new Program(id, "alder", "Alder", id, new Program.Counted(21, 20, ""), 1, Pool.Mode.SOFT, List.of());
    }

    private BundleFolderOnDisk write(FrozenRun frozen, DrawnRun drawn) {
        var folder = temporary.resolve("bundle");
        Bundle.release(frozen, drawn, name -> MadeUpRun.open(folder.resolve(name)));
        return new BundleFolderOnDisk(folder);
    }

    private static LotteryFolder.Said check(BundleFolderOnDisk bundle) {
        return LotteryFolder.say("bundle", bundle.path().toString());
    }
}
