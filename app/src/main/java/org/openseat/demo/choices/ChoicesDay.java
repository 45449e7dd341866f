package org.openseat.demo.choices;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.file.Applications;
import org.openseat.applications.judged.EligibilityDesk;
import org.openseat.applications.ledger.CorrectionDesk;
import org.openseat.applications.ledger.CorrectionTable;
import org.openseat.applications.ledger.ProcessingDay;
import org.openseat.cases.CaseId;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.WindowMoved;
import org.openseat.cycles.WindowTable;
import org.openseat.district.Moment;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.rulebook.choices.points.PointsKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What Student Integration Services have done in the demo's Choices years before its first day.
@Component
@Profile("demo")
class ChoicesDay {

    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final int CORRECTIONS = 35;
    private static final int OPEN = 6;

    private final Accounts accounts;
    private final WindowTable windows;
    private final ApplicationEventPublisher events;
    private final ProcessingDay points;
    private final CorrectionDesk corrections;
    private final CorrectionTable table;
    private final Applications applications;
    private final EligibilityDesk eligibility;
    private final JdbcClient sql;

    ChoicesDay(
            Accounts accounts,
            WindowTable windows,
            ApplicationEventPublisher events,
            ProcessingDay points,
            CorrectionDesk corrections,
            CorrectionTable table,
            Applications applications,
            EligibilityDesk eligibility,
            JdbcClient sql) {
        this.accounts = accounts;
        this.windows = windows;
        this.events = events;
        this.points = points;
        this.corrections = corrections;
        this.table = table;
        this.applications = applications;
        this.eligibility = eligibility;
        this.sql = sql;
    }

    SignedIn office() {
        var id = accounts.withEmail("constance.okonkwo@marisolusd.example").orElseThrow();
        return new SignedIn(id, "Constance Okonkwo", "", "en", Set.of(Role.INTEGRATION), Set.of());
    }

    /// Until the day before the points are counted, or for ten days, so that whoever tries the demo can still apply;
    /// not
    /// once the points are due.
    @Transactional
    public void extend(Cycle cycle, ZonedDateTime now) {
        var last = cycle.numbers().days().points().minusDays(1);
        var wish = now.toLocalDate().plusDays(10);
        var day = wish.isBefore(last) ? wish : last;
        if (day.atTime(FIVE).atZone(cycle.zone()).isAfter(now)) {
            List.of(Window.ON_TIME, Window.ZONE)
                    .forEach(window -> move(cycle, window, new Moment(day, FIVE), now.toInstant()));
        }
    }

    private void move(Cycle cycle, Window window, Moment closes, Instant now) {
        var row = windows.lock(cycle.year(), window, cycle.zone()).orElseThrow().row();
        if (!row.isOver(closes.closes(cycle.zone()).minusSeconds(1))) {
            return;
        }
        var moved = new WindowRow(window, row.opens(), closes, row.zone());
        windows.change(
                UUID.randomUUID(),
                cycle.year(),
                row,
                moved,
                "The site could not be reached on the last day.",
                office(),
                now);
        events.publishEvent(new WindowMoved(cycle.year(), row.closes(), moved));
    }

    /// The points as they were counted on their day, and what families asked about them.
    void count(Cycle cycle, ZonedDateTime now) {
        var days = cycle.numbers().days();
        var counted = days.points().atTime(0, 5).atZone(cycle.zone());
        if (counted.isAfter(now) || !points.compute(cycle, null, counted.toInstant())) {
            return;
        }
        var asked = counted.plusDays(2).plusHours(14);
        var due = days.pointsFreeze().atTime(9, 0).atZone(cycle.zone());
        var left = due.isAfter(now) ? OPEN : 0;
        var doubted = doubted(cycle);
        for (var n = 0; n < doubted.size() && asked.isBefore(now); n++) {
            correct(doubted.get(n), n, cycle, asked, n >= doubted.size() - left);
        }
    }

    private void correct(CaseId id, int n, Cycle cycle, ZonedDateTime asked, boolean waits) {
        var application = applications.get(id);
        var by = new SignedIn(
                application.sent().by(),
                application.sent().signature().name(),
                "",
                "en",
                Set.of(Role.FAMILY),
                Set.of());
        var program = application.sent().choices().getFirst().program();
        var said = n % 2 == 0
                ? "Our child was on the waiting list of this program last year and we never declined."
                : "Our child was on the list for two years.";
        if (!corrections.ask(application, program, PointsKind.LIST, said, cycle, by, asked) || waits) {
            return;
        }
        var correction = table.of(id).getFirst();
        var right = n % 3 != 0;
        corrections.answer(
                correction,
                cycle.year(),
                right ? Integer.valueOf(4 + 4 * (n % 2)) : null,
                right
                        ? "The list of that year has your child's name."
                        : "That year's list does not have your child's name.",
                office(),
                asked.plusDays(6));
    }

    /// What schools and the office have answered so far: of the year before all, of this year two in five.
    @Transactional
    public void verify(Cycle cycle, ZonedDateTime now) {
        boolean over = !cycle.verification().allows(now.toInstant());
        sql.sql("""
                with sorted as (select id, kind, row_number() over (order by student, kind) as n
                                  from verification_task where cycle = :cycle)
                update verification_task v
                   set state = case when s.n % 4 = 0 then 'NotConfirmed' else 'Confirmed' end,
                       proof = case when s.n % 4 = 0 then null
                                    when s.kind = 'HIGHLY_GIFTED' then 'DISTRICT_TEST'
                                    when s.kind = 'ARTS' then 'RECOMMENDED'
                                    when s.n % 3 = 0 then 'FOUR_SKILLS' else 'HIGH_ACHIEVEMENT' end,
                       evidence_on = case when s.n % 4 > 0 then cast(:evidence as date) - 30 end,
                       percentile = case when s.n % 4 > 0 and s.kind = 'HIGHLY_GIFTED' then 99.9 - (s.n % 3) * 0.3 end,
                       why = case when s.n % 4 = 0 then 'Not identified, and the scores are lower.' end,
                       answered_by = :by, who = 'Constance Okonkwo', answered_at = asked_at, version = 1
                  from sorted s
                 where v.id = s.id and (:over or s.n % 5 < 2)""")
                .param("cycle", cycle.year().label())
                .param("evidence", cycle.evidence().moment().day())
                .param("by", office().id().value())
                .param("over", over)
                .update();
        eligibility.judgeAll(cycle, now.toInstant());
    }

    private List<CaseId> doubted(Cycle cycle) {
        return sql.sql("""
                select a.id from application a
                 where a.cycle = :cycle and a.state in ('Filed', 'InCycle')
                   and exists (select from application_choice c where c.application = a.id and c."window" = 'ON_TIME'
                                  and c.category = 'MAGNET' and c.rank = 1)
                   and exists (select from points_line l where l.application = a.id)
                 order by a.student limit :most""")
                .param("cycle", cycle.year().label())
                .param("most", CORRECTIONS)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }
}
