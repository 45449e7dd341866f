package org.openseat.demo.choices;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.About;
import org.openseat.applications.Answers;
import org.openseat.applications.Application.Draft;
import org.openseat.applications.Application.Filed;
import org.openseat.applications.Application.InCycle;
import org.openseat.applications.Application.Received;
import org.openseat.applications.ApplicationEvent;
import org.openseat.applications.Choice;
import org.openseat.applications.Sent;
import org.openseat.applications.desk.ApplicationDesk;
import org.openseat.applications.file.Applications;
import org.openseat.applications.file.RaceTable;
import org.openseat.applications.hearing.FilingRules;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Signature;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Opinions;
import org.openseat.cycles.Cycle;
import org.openseat.district.Grade;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.schools.Years;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes applications as the real desk does, with the same rows, but tells nobody: three thousand letters would be
/// printed.
@Component
@Profile("demo")
class ApplicationStories {

    /// Every so many go through the desk, as a family sends them; their letters are printed.
    private static final int THROUGH_THE_DESK = 150;

    private final Applications applications;
    private final RaceTable races;
    private final FilingRules rules;
    private final CaseRecord record;
    private final Opinions opinions;
    private final ApplicationDesk desk;
    private final Years years;
    private final SecureRandom random = new SecureRandom();

    ApplicationStories(
            Applications applications,
            RaceTable races,
            FilingRules rules,
            CaseRecord record,
            Opinions opinions,
            ApplicationDesk desk,
            Years years) {
        this.applications = applications;
        this.races = races;
        this.rules = rules;
        this.record = record;
        this.opinions = opinions;
        this.desk = desk;
        this.years = years;
    }

    /// One application: whose, for what, and when.
    ///
    /// @param office who keys paper and sets aside
    record Plan(
            Story story,
            Student child,
            SignedIn parent,
            SignedIn office,
            Cycle cycle,
            Answers answers,
            List<Choice> choices,
            RaceTable.@Nullable Race race,
            Instant at,
            ZonedDateTime now) {

        boolean isOpen() {
            return cycle.window(Window.ON_TIME)
                    .filter(row -> row.isOpen(now.toInstant()))
                    .isPresent();
        }
    }

    static Answers answers(Student child, Grade next, Answers.@Nullable Sibling sibling) {
        var number = child.enrollment() instanceof Enrollment.InDistrict in ? in.districtId() : null;
        var name = new Child(child.name().full(), child.birthDate(), number);
        return new Answers(name, next, child.home().orElseThrow(), sibling);
    }

    void tell(int n, Plan plan) {
        switch (plan.story()) {
            case DRAFT -> draft(plan);
            case LAPSED_LAST_YEAR -> {
                var draft = begun(plan);
                applications.begin(draft);
                applications.save(draft.lapse(closing(plan)));
            }
            case WITHDRAWN, WITHDRAWN_LAST_YEAR -> {
                var filed = begun(plan).file(sent(plan));
                var day = plan.at().atZone(plan.cycle().zone()).toLocalDate();
                write(plan, filed.withdraw(day));
                record.note(filed.about().id(), EveryCase.WITHDRAWN, plan.parent(), at(plan), Map.of(), null);
            }
            case VOIDED -> {
                var filed = begun(plan).file(sent(plan));
                var why = "The child lives with a guardian who has applied under another number.";
                write(plan, filed.voided(record.statement(plan.office(), at(plan), why), null));
                record.note(filed.about().id(), ApplicationEvent.VOIDED, plan.office(), at(plan), Map.of(), why);
            }
            case LATE_LAST_YEAR -> write(plan, begun(plan).file(sent(plan)));
            case SENT -> {
                if (n % THROUGH_THE_DESK == THROUGH_THE_DESK - 1 && plan.isOpen()) {
                    throughTheDesk(plan);
                } else {
                    write(plan, asItStands(plan, begun(plan).file(sent(plan))));
                }
            }
            case LAST_YEAR, ON_PAPER -> write(plan, asItStands(plan, begun(plan).file(sent(plan))));
        }
    }

    private void draft(Plan plan) {
        var draft = begun(plan);
        if (plan.isOpen()) {
            desk.begin(plan.child().id(), plan.cycle().year(), plan.parent(), typed(plan.choices()), at(plan));
        } else {
            applications.begin(draft);
            applications.save(draft.lapse(closing(plan)));
        }
    }

    private static Map<String, Map<String, String>> typed(List<Choice> choices) {
        return Map.of(
                "rank",
                choices.stream()
                        .collect(Collectors.groupingBy(
                                choice -> choice.category().name(),
                                Collectors.mapping(Choice::program, Collectors.joining("\n")))));
    }

    private void throughTheDesk(Plan plan) {
        var begun = desk.begin(plan.child().id(), plan.cycle().year(), plan.parent(), Map.of(), at(plan));
        var sheet = new ApplicationDesk.Sheet(
                plan.answers(), plan.choices(), plan.race(), plan.parent().displayName());
        desk.file(begun.about().id(), ConfirmationNumber.draw(random), sheet, plan.parent(), at(plan));
    }

    private static Draft begun(Plan plan) {
        var about = new About(
                new CaseId(UUID.randomUUID()),
                plan.child().id(),
                plan.cycle().year(),
                plan.parent().id());
        return new Draft(about, plan.at());
    }

    private Sent sent(Plan plan) {
        var signed = new Signature(plan.parent().displayName(), at(plan).toLocalDate());
        return new Sent(
                ConfirmationNumber.draw(random),
                1,
                plan.parent().id(),
                plan.answers(),
                plan.choices(),
                signed,
                plan.at(),
                plan.at());
    }

    private static Received asItStands(Plan plan, Filed filed) {
        return plan.isOpen() ? filed : filed.enter();
    }

    private void write(Plan plan, Received application) {
        var id = application.about().id();
        applications.begin(new Draft(application.about(), plan.at()));
        applications.file(application);
        if (plan.race() != null) {
            races.keep(id, plan.race());
        }
        var heard = rules.hear(plan.answers(), plan.choices(), plan.cycle());
        opinions.keep(
                id,
                EveryCase.SUBMITTED.name(),
                plan.at(),
                new Opinion(
                        at(plan).toLocalDate(),
                        years.numbers(plan.cycle().year()).orElseThrow().version(),
                        heard));
        boolean paper = plan.story() == Story.ON_PAPER;
        record.note(id, EveryCase.SUBMITTED, paper ? plan.office() : plan.parent(), at(plan), Map.of(), null);
        if (paper) {
            var day = at(plan).toLocalDate();
            applications.paper(id, day, day.plusDays(2), plan.office().id());
            record.note(id, ApplicationEvent.KEYED, plan.office(), at(plan).plusDays(2), Map.of(), null);
        }
        if (application instanceof InCycle) {
            record.note(id, ApplicationEvent.ENTERED, Actor.SYSTEM, closingTime(plan), Map.of(), null);
        }
    }

    private static LocalDate closing(Plan plan) {
        return closingTime(plan).toLocalDate();
    }

    private static ZonedDateTime closingTime(Plan plan) {
        var closes = plan.cycle().window(Window.ON_TIME).orElseThrow().closes();
        return Objects.requireNonNull(closes)
                .closes(plan.cycle().zone())
                .atZone(plan.cycle().zone());
    }

    private static ZonedDateTime at(Plan plan) {
        return plan.at().atZone(plan.cycle().zone());
    }
}
