package org.openseat.demo.choices;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.openseat.applications.Answers;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.demo.DemoPeople;
import org.openseat.demo.choices.ApplicationStories.Plan;
import org.openseat.district.Grade;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.entry.OneCategory;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.students.Students;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the demo's Choices years on its first day, beside the running site: as many applications as
/// `openseat.demo-applications` says, the same ones on every machine, points counted where their day has come.
@Component
@Profile("demo")
class DemoChoices {

    private static final Logger LOG = LoggerFactory.getLogger(DemoChoices.class);
    private static final long SEED = 20_261_201;
    private static final int AT_ONCE = 200;
    private static final String MOTHER = "lucia.villasenor@family.example";

    private final Households households;
    private final ApplicationStories stories;
    private final ChoicesDay day;
    private final Cycles cycles;
    private final Programs programs;
    private final Students students;
    private final DemoPeople people;
    private final JdbcClient sql;
    private final TransactionTemplate together;
    private final Clock clock;
    private final int wanted;

    DemoChoices(
            Households households,
            ApplicationStories stories,
            ChoicesDay day,
            Cycles cycles,
            Programs programs,
            Students students,
            DemoPeople people,
            JdbcClient sql,
            TransactionTemplate together,
            Clock clock,
            @Value("${openseat.demo-applications}") int wanted) {
        this.households = households;
        this.stories = stories;
        this.day = day;
        this.cycles = cycles;
        this.programs = programs;
        this.students = students;
        this.people = people;
        this.sql = sql;
        this.together = together;
        this.clock = clock;
        this.wanted = wanted;
    }

    /// After the permits have looked whether theirs is the first day.
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void fill() {
        if (wanted > 0 && people.known() && empty()) {
            Thread.ofVirtual().name("demo-applications").start(() -> fill(wanted, ZonedDateTime.now(clock)));
        }
    }

    private boolean empty() {
        return sql.sql("select not exists (select from application)")
                .query(Boolean.class)
                .single();
    }

    /// The year whose autumn window has opened last, and the one before it.
    void fill(int applications, ZonedDateTime now) {
        var begun = cycles.all().stream()
                .filter(cycle -> cycle.window(Window.ON_TIME)
                        .filter(row -> row.isOpenYet(now.toInstant()))
                        .isPresent())
                .toList();
        if (begun.isEmpty()) {
            return;
        }
        day.extend(begun.getLast(), now);
        var cycle = cycles.find(begun.getLast().year()).orElseThrow();
        var before = begun.getFirst();
        var homes = households.open(applications, MOTHER, now.toInstant());
        for (var from = 0; from < homes.size(); from += AT_ONCE) {
            var first = from;
            together.executeWithoutResult(_ -> {
                for (var n = first; n < Math.min(first + AT_ONCE, homes.size()); n++) {
                    var story = Story.of(n);
                    tell(n, homes.get(n), story, story.ofLastYear() ? before : cycle, now);
                }
            });
        }
        List.of(before, cycle).forEach(year -> {
            day.verify(year, now);
            day.count(year, now);
        });
        LOG.info("The demo has {} applications for programs", homes.size());
    }

    private void tell(int n, Households.Home home, Story story, Cycle cycle, ZonedDateTime now) {
        var taste = new Taste(new SplittableRandom(SEED + n));
        var child = students.get(home.child());
        var next = story.ofLastYear() ? Optional.of(child.grade()) : after(child.grade());
        var at = when(taste, story, cycle, now);
        var offered = next.map(grade -> programs.offered(cycle.year(), grade)).orElse(List.of());
        var choices = story == Story.LATE_LAST_YEAR ? taste.late(offered, at) : taste.onTime(offered, at);
        if (choices.isEmpty()) {
            return;
        }
        var race = OneCategory.judge(
                                new OneCategory.Facts(
                                        choices.stream()
                                                .map(choice -> choice.category())
                                                .collect(java.util.stream.Collectors.toSet()),
                                        0,
                                        false),
                                cycle.numbers())
                        instanceof Ruling.NotMet
                ? taste.race()
                : null;
        var sibling = taste.oneIn(12)
                ? new Answers.Sibling(
                        "Sam " + child.name().last(),
                        child.birthDate().minusYears(2),
                        choices.getFirst().program())
                : null;
        stories.tell(
                n,
                new Plan(
                        story,
                        child,
                        home.parent(),
                        day.office(),
                        cycle,
                        ApplicationStories.answers(child, next.orElseThrow(), sibling),
                        choices,
                        race,
                        at,
                        now));
    }

    private static Optional<Grade> after(Grade grade) {
        int next = grade.ordinal() + 1;
        return next < Grade.values().length ? Optional.of(Grade.values()[next]) : Optional.empty();
    }

    /// In the window that the story says, and never later than now.
    private static Instant when(Taste taste, Story story, Cycle cycle, ZonedDateTime now) {
        var window = cycle.window(story == Story.LATE_LAST_YEAR ? Window.LATE : Window.ON_TIME)
                .orElseThrow();
        var closes = window.closes();
        var end = closes == null ? now.toInstant() : closes.closes(cycle.zone());
        var opens = window.opens().opens(cycle.zone());
        return taste.when(opens, end.isAfter(now.toInstant()) ? now.toInstant() : end);
    }
}
