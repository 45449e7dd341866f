package org.openseat.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.Soon.soon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.GroundhogDay;
import org.openseat.OwnDistrict;
import org.openseat.district.DayChange;
import org.openseat.district.DayOff;
import org.openseat.district.SchoolYear;
import org.openseat.intake.PackDesk;
import org.openseat.schools.directory.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// What one node changes, the other sees: at once when it counts a deadline, and on every page a second later.
@OwnDistrict
class TwoNodesTest {

    private static final Instant NOW = GroundhogDay.MONDAY.toInstant();

    @TempDir
    Path folder = Path.of("");

    @Autowired
    CalendarChanges changes;

    @Autowired
    PackDesk packs;

    @Autowired
    Calendars here;

    @Autowired
    TransactionTemplate transaction;

    final Directory elsewhere;

    @Autowired
    TwoNodesTest(ApplicationContext app) {
        elsewhere = app.getAutowireCapableBeanFactory().createBean(Directory.class);
        elsewhere.edition();
    }

    @Test
    void a_closed_day_is_seen_by_both_and_whoever_counts_sees_it_at_once() {
        var day = LocalDate.parse("2027-10-05");
        changes.make(close(day), NOW);

        assertThat(here.calendar().whyNoSchool(day)).contains(DayOff.UNHEALTHY_AIR);
        transaction.executeWithoutResult(
                status -> assertThat(elsewhere.held().calendar().orElseThrow().isSchoolDay(day))
                        .isFalse());

        var next = LocalDate.parse("2027-10-06");
        changes.make(close(next), NOW);
        soon().untilAsserted(() -> {
            elsewhere.work(GroundhogDay.MONDAY);
            assertThat(elsewhere.edition().calendar().orElseThrow().isSchoolDay(next))
                    .isFalse();
        });
    }

    @Test
    void a_new_pack_is_seen_by_the_other_node_and_leaves_the_changed_days_changed() {
        var day = LocalDate.parse("2027-10-07");
        changes.make(close(day), NOW);
        copy(Path.of("../districts/demo"));
        replace("years/2027-28/calendar.csv", "2028-04-10,2028-04-14", "2028-04-03,2028-04-07");
        var before = changes.all().size();

        packs.takeIn(folder, NOW);
        elsewhere.work(GroundhogDay.MONDAY);

        var there = elsewhere.edition().calendar().orElseThrow();
        assertThat(there.isSchoolDay(LocalDate.parse("2028-04-12"))).isTrue();
        assertThat(there.isSchoolDay(LocalDate.parse("2028-04-05"))).isFalse();
        assertThat(there.isSchoolDay(day)).isFalse();
        assertThat(changes.all()).hasSize(before + 1);
        assertThat(changes.all().getFirst().byPack()).isTrue();

        replace("schools.csv", "Harbor Middle School", "Harbor Middle School of the Arts");
        packs.takeIn(folder, NOW);
        assertThat(changes.all()).as("the calendar is the same").hasSize(before + 1);
        packs.takeIn(Path.of("../districts/demo"), NOW);
    }

    @Test
    void a_change_waits_until_whoever_counts_by_the_old_calendar_has_finished() {
        var day = LocalDate.parse("2027-10-08");
        var change = transaction.execute(status -> {
            assertThat(here.held().isSchoolDay(day)).isTrue();
            var waiting = CompletableFuture.supplyAsync(() -> changes.make(close(day), NOW));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        assertThat(change).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void the_same_form_sent_twice_changes_the_calendar_once() {
        var wish = close(LocalDate.parse("2027-10-12"));
        assertThat(changes.make(wish, NOW)).isEqualTo(changes.make(wish, NOW));
        assertThat(changes.find(changes.of(wish.form()).orElseThrow()))
                .get()
                .satisfies(change -> assertThat(change.days()).hasSize(1));
    }

    private static CalendarChanges.Wish close(LocalDate day) {
        return new CalendarChanges.Wish(
                UUID.randomUUID(),
                SchoolYear.of(day),
                List.of(new DayChange(DayChange.Where.SCHOOLS, day, Optional.of(DayOff.UNHEALTHY_AIR))),
                "The air is bad.",
                "Priya Raghunathan",
                UUID.randomUUID());
    }

    private void copy(Path pack) {
        try (var files = Files.walk(pack)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(pack.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String file, String old, String by) {
        try {
            var path = folder.resolve(file);
            var text = Files.readString(path);
            assertThat(text).contains(old);
            Files.writeString(path, text.replace(old, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
