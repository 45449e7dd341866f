package org.openseat.applications.desk;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.About;
import org.openseat.applications.Answers;
import org.openseat.applications.Application;
import org.openseat.applications.Application.Draft;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Application.Standing;
import org.openseat.applications.ApplicationEvent;
import org.openseat.applications.Choice;
import org.openseat.applications.Sent;
import org.openseat.applications.file.ApplicationKind;
import org.openseat.applications.file.Applications;
import org.openseat.applications.file.RaceTable;
import org.openseat.applications.hearing.FilingRules;
import org.openseat.applications.judged.EligibilityDesk;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Outcome;
import org.openseat.cases.Submission;
import org.openseat.cases.draft.Drafts;
import org.openseat.cases.people.Signature;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.EveryCase;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Opinion;
import org.openseat.schools.Years;
import org.openseat.students.StudentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a family and Student Integration Services do with an application: one method for each button.
@Service
public class ApplicationDesk {

    private final Applications applications;
    private final RaceTable races;
    private final Drafts drafts;
    private final Cycles cycles;
    private final FilingRules rules;
    private final CaseRecord record;
    private final Years years;
    private final EligibilityDesk eligibility;

    ApplicationDesk(
            Applications applications,
            RaceTable races,
            Drafts drafts,
            Cycles cycles,
            FilingRules rules,
            CaseRecord record,
            Years years,
            EligibilityDesk eligibility) {
        this.applications = applications;
        this.races = races;
        this.drafts = drafts;
        this.cycles = cycles;
        this.rules = rules;
        this.record = record;
        this.years = years;
        this.eligibility = eligibility;
    }

    /// What is signed and sent, the child and the cycle apart.
    ///
    /// @param race null where none is asked
    public record Sheet(Answers answers, List<Choice> choices, RaceTable.@Nullable Race race, String signedBy) {}

    /// The draft of a child for a cycle, begun now or before, by this guardian or another; or the application that
    /// there
    /// is. (R-CHO-1)
    ///
    /// @param typed what is known already, as parts of the form
    @Transactional
    public Application begin(
            StudentId child,
            SchoolYear cycle,
            SignedIn family,
            Map<String, Map<String, String>> typed,
            ZonedDateTime now) {
        var lapsed = applications.lapsed(child, cycle);
        var begun = lapsed.map(Application.Lapsed::revive)
                .orElseGet(() -> new Draft(
                        new About(new CaseId(UUID.randomUUID()), child, cycle, family.id()), now.toInstant()));
        if (applications.active(child, cycle).isEmpty()) {
            if (lapsed.isPresent()) {
                applications.save(begun);
            } else {
                applications.begin(begun);
            }
        }
        var there = applications.active(child, cycle).orElseThrow();
        if (there instanceof Draft draft) {
            open(draft, family, typed, now);
        }
        return there;
    }

    /// A draft beside what was sent: nothing of that is taken away until the change is sent too.
    @Transactional
    public Optional<Outcome<Application>> edit(
            CaseId id, SignedIn family, Map<String, Map<String, String>> typed, ZonedDateTime now) {
        return applications.lock(id, family).map(found -> {
            if (found instanceof Standing standing && isOpen(standing.about().cycle(), now)) {
                open(standing, family, typed, now);
                return new Outcome.Done<>(found);
            }
            return new Outcome.Overtaken<>(found);
        });
    }

    private void open(
            Application application, SignedIn family, Map<String, Map<String, String>> typed, ZonedDateTime now) {
        var about = application.about();
        drafts.beginShared(
                about.id(),
                ApplicationKind.CODE,
                about.cycle().label(),
                about.student(),
                family.id(),
                typed,
                now.toInstant());
    }

    private boolean isOpen(SchoolYear cycle, ZonedDateTime now) {
        return cycles.find(cycle).filter(year -> year.isOpen(now.toInstant())).isPresent();
    }

    /// Takes what was signed, if it arrived while its windows were open: a draft is filed, a filed application changed.
    @Transactional
    public Submission<Received> file(
            CaseId id, ConfirmationNumber number, Sheet sheet, SignedIn by, ZonedDateTime arrived) {
        var found = applications.lock(id).orElseThrow();
        var cycle = cycles.find(found.about().cycle()).orElseThrow();
        var before = found instanceof Received received ? received.sent() : null;
        var choices = before == null ? List.<Choice>of() : before.choices();
        var heard = rules.hear(sheet.answers(), sheet.choices(), choices, cycle, arrived.toInstant());
        var against = FilingRules.against(heard);
        if (!against.isEmpty()) {
            return new Submission.Refused<>(against.getFirst());
        }
        var sent = sent(number, sheet, before, by, arrived);
        return switch (found) {
            case Draft draft -> taken(draft.file(sent), sheet, EveryCase.SUBMITTED, by, arrived, heard);
            case Standing standing -> taken(standing.edit(sent), sheet, ApplicationEvent.EDITED, by, arrived, heard);
            // Withdrawn or voided meanwhile: it can be begun anew.
            case Application other -> new Submission.AlreadyOpen<>(other.about().id());
        };
    }

    private Submission<Received> taken(
            Application.Filed filed,
            Sheet sheet,
            CaseEvent what,
            SignedIn by,
            ZonedDateTime arrived,
            List<Finding> heard) {
        var id = filed.about().id();
        applications.file(filed);
        if (sheet.race() == null) {
            races.forget(id);
        } else {
            races.keep(id, sheet.race());
        }
        record.moved(
                id, what, by, arrived, Map.of(), null, opinion(filed.about().cycle(), heard, arrived));
        eligibility.judge(cycle(filed), id, arrived.toInstant());
        return new Submission.Taken<>(filed);
    }

    private Opinion opinion(SchoolYear cycle, List<Finding> heard, ZonedDateTime at) {
        return new Opinion(at.toLocalDate(), years.numbers(cycle).orElseThrow().version(), heard);
    }

    private static Sent sent(
            ConfirmationNumber number, Sheet sheet, @Nullable Sent before, SignedIn by, ZonedDateTime arrived) {
        var at = arrived.toInstant();
        return new Sent(
                before == null ? number : before.number(),
                before == null ? 1 : before.version() + 1,
                before == null ? by.id() : before.by(),
                sheet.answers(),
                sheet.choices(),
                new Signature(sheet.signedBy(), arrived.toLocalDate()),
                before == null ? at : before.firstAt(),
                at);
    }

    /// The family withdraws it; while a window is open it may send another, under a new number.
    @Transactional
    public Optional<Outcome<Received>> withdraw(CaseId id, SignedIn by, ZonedDateTime now) {
        return applications.lock(id, by).map(found -> switch (found) {
            case Standing standing -> {
                drafts.discard(id);
                yield moved(standing.withdraw(now.toLocalDate()), EveryCase.WITHDRAWN, by, now, null);
            }
            case Received other -> new Outcome.Overtaken<>(other);
            case Application unsent ->
                throw new IllegalStateException("Not sent: " + unsent.about().id());
        });
    }

    /// It does not count, because another does or because it is not true. (R-CHO-1, R-CHO-15)
    @Transactional
    public Optional<Outcome<Received>> voided(
            CaseId id, String why, @Nullable String counts, SignedIn by, ZonedDateTime now) {
        return applications.lock(id, by).map(found -> switch (found) {
            case Standing standing -> {
                drafts.discard(id);
                var statement = record.statement(by, now, why);
                yield moved(standing.voided(statement, counts), ApplicationEvent.VOIDED, by, now, why);
            }
            case Received other -> new Outcome.Overtaken<>(other);
            case Application unsent ->
                throw new IllegalStateException("Not sent: " + unsent.about().id());
        });
    }

    private Outcome<Received> moved(
            Received application, CaseEvent what, SignedIn by, ZonedDateTime now, @Nullable String why) {
        applications.save(application);
        record.moved(application.about().id(), what, by, now, Map.of(), why);
        return new Outcome.Done<>(application);
    }

    /// The cycle of an application as it stands now.
    public Cycle cycle(Application application) {
        return cycles.find(application.about().cycle()).orElseThrow();
    }
}
