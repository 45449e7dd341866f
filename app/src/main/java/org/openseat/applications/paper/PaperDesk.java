package org.openseat.applications.paper;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.About;
import org.openseat.applications.Answers;
import org.openseat.applications.Application;
import org.openseat.applications.Application.Draft;
import org.openseat.applications.Application.Received;
import org.openseat.applications.ApplicationEvent;
import org.openseat.applications.Choice;
import org.openseat.applications.Sent;
import org.openseat.applications.file.Applications;
import org.openseat.applications.file.RaceTable;
import org.openseat.applications.hearing.FilingRules;
import org.openseat.applications.judged.EligibilityDesk;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Signature;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.EveryCase;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.entry.OneCategory;
import org.openseat.rulebook.choices.filing.ChoicesWindow;
import org.openseat.rulebook.choices.filing.PaperInTime;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.schools.Years;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.openseat.students.Students;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes in an application that came by mail: it counts on its postmark, unless one was filed online. (R-CHO-1)
@Service
class PaperDesk {

    private final Applications applications;
    private final RaceTable races;
    private final Students students;
    private final FilingRules rules;
    private final CaseRecord record;
    private final Years years;
    private final EligibilityDesk eligibility;
    private final SecureRandom random = new SecureRandom();

    PaperDesk(
            Applications applications,
            RaceTable races,
            Students students,
            FilingRules rules,
            CaseRecord record,
            Years years,
            EligibilityDesk eligibility) {
        this.applications = applications;
        this.races = races;
        this.students = students;
        this.rules = rules;
        this.record = record;
        this.years = years;
        this.eligibility = eligibility;
    }

    /// What came of a form.
    sealed interface Outcome {}

    record Taken(CaseId id) implements Outcome {}

    /// Why it is not taken: too late, or another counts.
    record NotTaken(List<Finding> why) implements Outcome {}

    @Transactional
    public Outcome key(Student child, Cycle cycle, PaperFields.Read form, SignedIn by, ZonedDateTime now) {
        var active = applications.active(child.id(), cycle.year());
        if (active.orElse(null) instanceof Received there
                && there.sent().choices().equals(form.choices())) {
            // The same form, sent twice.
            return new Taken(there.about().id());
        }
        var heard = new ArrayList<>(rules.hear(answers(child, form), form.choices(), cycle));
        boolean online = active.filter(Received.class::isInstance).isPresent();
        heard.add(inItsWindow(cycle, form, online, now));
        heard.add(Finding.of(OneCategory.class, OneCategory.CLAUSE, oneCategory(cycle, form)));
        var against = FilingRules.against(heard);
        if (!against.isEmpty()) {
            return new NotTaken(against);
        }
        var draft = draft(child, cycle, active.orElse(null), by, now);
        var filed = draft.file(sent(child, form, by, now));
        var id = filed.about().id();
        applications.file(filed);
        applications.paper(id, form.postmark(), form.received(), by.id());
        var race = form.race();
        if (race != null) {
            races.keep(id, race);
        }
        var opinion = new Opinion(
                now.toLocalDate(), years.numbers(cycle.year()).orElseThrow().version(), heard);
        record.moved(id, EveryCase.SUBMITTED, by, now, Map.of(), null, opinion);
        record.note(id, ApplicationEvent.KEYED, by, now, Map.of(), null);
        eligibility.judge(cycle, id, now.toInstant());
        return new Taken(id);
    }

    /// By its postmark; what the family sends late on purpose, while the late window is open. A form beside an
    /// application
    /// is not taken either way.
    private static Finding inItsWindow(Cycle cycle, PaperFields.Read form, boolean filed, ZonedDateTime now) {
        var window = form.choices().getFirst().window();
        return window == Window.ON_TIME || filed
                ? Finding.of(PaperInTime.class, PaperInTime.CLAUSE, inTime(cycle, form, filed, now))
                : Finding.of(
                        ChoicesWindow.class, ChoicesWindow.CLAUSE, FilingRules.window(window, cycle, now.toInstant()));
    }

    private static Ruling inTime(Cycle cycle, PaperFields.Read form, boolean online, ZonedDateTime now) {
        var closes = cycle.window(Window.ON_TIME).orElseThrow().closes();
        // The closing day counts whole, whatever the hour at which the window closes online.
        var lastDay = closes == null ? cycle.year().firstDay() : closes.day();
        return PaperInTime.judge(new PaperInTime.Facts(
                form.postmark(),
                form.received(),
                lastDay,
                online,
                now.toLocalDate(),
                cycle.numbers().days().paperKeyed()));
    }

    private static Ruling oneCategory(Cycle cycle, PaperFields.Read form) {
        return OneCategory.judge(
                new OneCategory.Facts(
                        form.choices().stream().map(Choice::category).collect(Collectors.toSet()),
                        form.race() == null ? 0 : 1,
                        false),
                cycle.numbers());
    }

    /// A draft that the family began online becomes this application; what it typed stays beside it as a change.
    private Draft draft(Student child, Cycle cycle, @Nullable Application there, SignedIn by, ZonedDateTime now) {
        if (there != null && applications.lock(there.about().id()).orElse(null) instanceof Draft draft) {
            return draft;
        }
        var begun = new Draft(
                new About(new CaseId(UUID.randomUUID()), child.id(), cycle.year(), filedFor(child, by)),
                now.toInstant());
        if (!applications.begin(begun)) {
            throw new IllegalStateException("An application was begun this moment for child " + child.id());
        }
        return begun;
    }

    /// A guardian with an account reads it there; without one the letters come to whoever keyed it, to be mailed.
    private AccountId filedFor(Student child, SignedIn by) {
        return students.guardians(child.id()).stream().findFirst().orElse(by.id());
    }

    private Sent sent(Student child, PaperFields.Read form, SignedIn by, ZonedDateTime now) {
        var came = form.choices().getFirst().filedAt();
        return new Sent(
                ConfirmationNumber.draw(random),
                1,
                filedFor(child, by),
                answers(child, form),
                form.choices(),
                new Signature(form.signedBy(), form.received()),
                came,
                now.toInstant());
    }

    private static Answers answers(Student child, PaperFields.Read form) {
        var number = child.enrollment() instanceof Enrollment.InDistrict in ? in.districtId() : null;
        return new Answers(new Child(child.name().full(), child.birthDate(), number), form.grade(), form.home(), null);
    }
}
