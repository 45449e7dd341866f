package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.applications.ledger.Counted;
import org.openseat.applications.ledger.LedgerLine;
import org.openseat.applications.ledger.PointsCount;
import org.openseat.applications.recompute.Agreement;
import org.openseat.applications.recompute.FilesTable;
import org.openseat.rulebook.choices.points.PointsKind;
import org.openseat.verifier.files.Progress;
import org.openseat.verifier.recompute.Recomputation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A run is finished only when the verifier counts the same on every row, and a family gets the files of its child.
/// (R-PTS-15, design §10)
class AnyoneCanRecomputeTest extends CountingPoints {

    @Autowired
    PointsCount count;

    @Autowired
    Agreement agreement;

    @Autowired
    FilesTable files;

    @TempDir
    Path folder = Path.of("");

    @Autowired
    AnyoneCanRecomputeTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void a_family_computes_its_points_again_from_its_own_files() throws IOException {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN, MERIDIAN);
        var other = town.family();
        filed(other, town.child(other), TIDE);
        assertThat(family.signedIn(port).get(page + "/points/files.zip").statusCode())
                .isEqualTo(404);
        computed("2026-12-07T08:00");
        var browser = family.signedIn(port);
        assertThat(browser.get(page + "/points").body()).contains(page + "/points/files.zip");
        assertThat(browser.get(page + "/points/files.zip").body()).startsWith("PK");
        assertThat(other.signedIn(port).get(page + "/points/files.zip").statusCode())
                .isEqualTo(404);

        var of = files.of(ledger.run(CYCLE).orElseThrow().id(), id(page));
        for (var file : of.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Recomputation.points(folder, folder.resolve("again.csv"), Progress.NONE);
        assertThat(Files.readString(folder.resolve("again.csv"), StandardCharsets.UTF_8))
                .isEqualTo(of.get("points.csv"))
                .contains(LUMEN + ",0,0,,0,4,0,4,", MERIDIAN + ",0,0,,0,4,0,4,")
                .doesNotContain(TIDE);
        assertThat(of.toString()).doesNotContain("Tomás", "Calle");
    }

    @Test
    void a_run_on_which_the_verifier_does_not_agree_is_not_finished() {
        var family = town.family();
        filed(family, town.child(family), LUMEN);
        var counted = count.counted(cycle());
        assertThat(agreement.of(UUID.randomUUID(), cycle(), counted)).isPositive();
        var wrong = counted.stream().map(AnyoneCanRecomputeTest::oneMore).toList();
        assertThatThrownBy(() -> agreement.of(UUID.randomUUID(), cycle(), wrong))
                .isInstanceOf(Agreement.Disagreement.class);
        assertThatThrownBy(() -> agreement.of(UUID.randomUUID(), cycle(), List.of(twice(counted.getFirst()))))
                .as("a line that the files do not have")
                .isInstanceOf(RuntimeException.class);
    }

    private static Counted oneMore(Counted counted) {
        return with(
                counted,
                counted.requests(),
                counted.lines().stream().map(AnyoneCanRecomputeTest::oneMore).toList());
    }

    private static LedgerLine oneMore(LedgerLine line) {
        int value = line.kind() == PointsKind.SIBLING ? line.value() + 1 : line.value();
        return new LedgerLine(
                line.application(),
                line.student(),
                line.program(),
                line.choice(),
                line.kind(),
                value,
                line.reasons(),
                line.fact(),
                line.day(),
                line.source());
    }

    private static Counted twice(Counted counted) {
        var twice = List.of(counted.requests().getFirst(), counted.requests().getFirst());
        return with(counted, twice, counted.lines());
    }

    private static Counted with(Counted counted, List<Counted.Request> requests, List<LedgerLine> lines) {
        return new Counted(
                counted.application(),
                counted.inDistrict(),
                counted.now(),
                counted.next(),
                counted.schools(),
                requests,
                lines);
    }
}
