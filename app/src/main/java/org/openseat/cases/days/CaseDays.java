package org.openseat.cases.days;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.stereotype.Component;

/// Lets happen whatever must because a day has come, in every kind of request.
///
/// Looked for every minute, so that a day that ends while the system is down is not missed.
@Component
public class CaseDays implements Round {

    private static final int PAGE = 500;
    private static final CaseId FIRST = new CaseId(new UUID(0, 0));

    private final List<KindDays> kinds;
    private final OneByOne each;
    private final Map<String, LocalDate> done = new ConcurrentHashMap<>();

    CaseDays(List<KindDays> kinds, OneByOne each) {
        this.kinds = kinds;
        this.each = each;
    }

    @Override
    public String name() {
        return "cases.days";
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
    public void work(ZonedDateTime now) {
        var today = now.toLocalDate();
        all(
                now,
                days().filter(day -> day.often() == Often.EVERY_MINUTE || !today.equals(done.get(day.name())))
                        .toList());
    }

    /// All of them, whether they were looked at today or not.
    public void round(ZonedDateTime now) {
        all(now, days().toList());
    }

    private Stream<DayCome> days() {
        return kinds.stream().flatMap(kind -> kind.days().stream());
    }

    /// When one cannot even be looked for, the others come all the same.
    private void all(ZonedDateTime now, List<DayCome> days) {
        RuntimeException failed = null;
        for (var day : days) {
            try {
                come(day, now);
                done.put(day.name(), now.toLocalDate());
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void come(DayCome day, ZonedDateTime now) {
        for (var page = day.due().find(now.toLocalDate(), FIRST, PAGE);
                !page.isEmpty();
                page = day.due().find(now.toLocalDate(), page.getLast(), PAGE)) {
            each.each(day.name(), now, page, id -> day.come().accept(id, now));
        }
    }
}
