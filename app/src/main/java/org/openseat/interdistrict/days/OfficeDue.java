package org.openseat.interdistrict.days;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.interdistrict.InterState;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.rulebook.inter.DecisionWarnings;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Warns the permit office by mail, once a day, of requests whose last day to decide is near, and of all that is
/// past its day and waits for somebody's word; and the Appeals Committee of its own. (R-INT-20, R-INT-22, R-APL-1)
@Component
class OfficeDue implements Round {

    /// Where nothing happens by itself when the day has passed: somebody must act.
    static final List<InterState> WATCHED = Stream.of(
                    InterDays.AT_OFFICE, List.of(InterState.DISTRICT_APPEAL, InterState.COUNTY_APPEAL))
            .flatMap(List::stream)
            .toList();

    private final InterRequests requests;
    private final Years years;
    private final Accounts accounts;
    private final LetterDesk letters;
    private volatile @Nullable LocalDate done;

    OfficeDue(InterRequests requests, Years years, Accounts accounts, LetterDesk letters) {
        this.requests = requests;
        this.years = years;
        this.accounts = accounts;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "inter.due";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public boolean byTheDay() {
        return true;
    }

    @Override
    @Transactional
    public void work(ZonedDateTime now) {
        var today = now.toLocalDate();
        if (!today.equals(done)) {
            tell(today, now);
            done = today;
        }
    }

    /// A day is told once, whichever node comes to it.
    private void tell(LocalDate today, ZonedDateTime now) {
        var near = near(today);
        var overdue = requests.overdue(WATCHED, today);
        if (near + overdue > 0) {
            tell(Role.DISTRICT, "due", now, near, overdue);
        }
        var appeals = requests.overdue(List.of(InterState.DISTRICT_APPEAL), today);
        if (appeals > 0) {
            tell(Role.COMMITTEE, "appealsDue", now, appeals);
        }
    }

    /// Also of what waits for papers: asking for them stops no day of the law. (Education Code 46600.2(a)(5))
    int near(LocalDate today) {
        return years.numbers(years.current(today)).stream()
                .flatMap(numbers -> DecisionWarnings.of(today, numbers).stream())
                .mapToInt(day -> requests.dueOn(InterDays.AT_OFFICE, day) + requests.lawDayOn(day))
                .sum();
    }

    private void tell(Role whom, String what, ZonedDateTime now, Object... counts) {
        accounts.with(whom)
                .forEach(each -> letters.tell(
                        Reader.of(each),
                        Mail.of(
                                "inter." + what + ":" + now.toLocalDate() + ":" + each.id(),
                                "interdistrict.letters.mail." + what,
                                "/desk/inter",
                                counts),
                        now.toInstant()));
    }
}
