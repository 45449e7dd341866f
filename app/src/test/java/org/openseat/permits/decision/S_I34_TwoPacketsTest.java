package org.openseat.permits.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.GRANARY;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.on;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Superseded;
import org.openseat.permits.Town;
import org.openseat.permits.file.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// S-I34: a family asks two schools for the same child; when one grants, the other request closes, and it says why.
@AppTest
class S_I34_TwoPacketsTest {

    private static final ZonedDateTime MONDAY = on("2026-02-02");

    @Autowired
    CaseFiles files;

    final Town town;

    @Autowired
    S_I34_TwoPacketsTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @Test
    void both_run_until_one_is_granted() {
        var ana = town.family();
        var child = town.child(ana);
        var second = town.submit(ana, town.packet(ana, child, GRANARY, Town.WORK, false, MONDAY), MONDAY);
        var sibling = town.submitted(town.family(), MONDAY);
        var first = town.packet(ana, child, HARBOR, Town.WORK, false, MONDAY);

        town.granted(ana, first, MONDAY);

        assertThat(now(first.id())).isInstanceOf(Granted.class);
        assertThat(now(second))
                .isInstanceOfSatisfying(
                        Superseded.class, closed -> assertThat(closed.by()).isEqualTo(first.id()));
        assertThat(files.get(second, MONDAY.toLocalDate()).timeline())
                .filteredOn(entry -> entry.what() == PermitEvent.SUPERSEDED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts())
                        .containsEntry("number", first.number().value()));
        assertThat(now(sibling)).as("another child").isInstanceOf(PermitRequest.AtResidenceSchool.class);
    }

    private PermitRequest now(CaseId id) {
        return files.get(id, MONDAY.toLocalDate()).request();
    }
}
