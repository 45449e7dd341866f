package org.openseat.offers.made;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.record.CaseRecord;
import org.openseat.lottery.Opened;
import org.openseat.offers.About.Source;
import org.openseat.offers.Offer.Open;
import org.openseat.offers.OfferClock;
import org.openseat.offers.OfferEvent;
import org.openseat.offers.file.NewOffers;
import org.openseat.offers.file.NewOffers.New;
import org.openseat.offers.file.OfferKind;
import org.openseat.offers.waiting.DrawnPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Once a share of a run's results is shown, its offers are made and its waiting lists stand: never before, and in the
/// same
/// transaction.
@Component
class DrawnOffers implements Opened {

    private static final int PAGE = 1000;

    private final JdbcClient sql;
    private final Families families;
    private final NewOffers offers;
    private final DrawnPlaces places;
    private final CaseRecord record;

    DrawnOffers(JdbcClient sql, Families families, NewOffers offers, DrawnPlaces places, CaseRecord record) {
        this.sql = sql;
        this.families = families;
        this.offers = offers;
        this.places = places;
        this.record = record;
    }

    private record Drawn(int n, CaseId application, String program, String grade, String group, LocalDate acceptBy) {}

    @Override
    public void opened(UUID run, int part, ZonedDateTime now) {
        places.stand(run, now.toInstant());
        int after = -1;
        for (var page = page(run, after); !page.isEmpty(); page = page(run, after)) {
            make(run, page, now);
            after = page.getLast().n();
        }
    }

    /// Those of the shown results that have no offer yet; an application that was withdrawn since gets none.
    private List<Drawn> page(UUID run, int after) {
        return sql.sql("""
                select r.n, r.application, r.program, r.grade, r.grp, r.accept_by
                  from released_result r
                 where r.run = :run and r.pool is not null and r.n > :after
                   and not exists (select from offer o
                                    where o.run = r.run and o.application = r.application and o.program = r.program)
                 order by r.n limit :most""")
                .param("run", run)
                .param("after", after)
                .param("most", PAGE)
                .query(DrawnOffers::drawn)
                .list();
    }

    private static Drawn drawn(ResultSet row, int number) throws SQLException {
        return new Drawn(
                row.getInt("n"),
                new CaseId(row.getObject("application", UUID.class)),
                row.getString("program"),
                row.getString("grade"),
                row.getString("grp"),
                row.getObject("accept_by", LocalDate.class));
    }

    private void make(UUID run, List<Drawn> page, ZonedDateTime now) {
        var known = families.of(page.stream().map(Drawn::application).toList());
        var made = page.stream()
                .filter(each -> known.containsKey(each.application()))
                .map(each -> offer(run, each, Objects.requireNonNull(known.get(each.application())), now))
                .toList();
        var ids = offers.add(made).stream().map(CaseId::new).toList();
        record.movedAll(ids, OfferKind.CODE, OfferEvent.OFFERED, now, Map.of());
    }

    private New offer(UUID run, Drawn drawn, Families.Family family, ZonedDateTime now) {
        var about = families.about(family, drawn.program(), drawn.grade(), Source.RUN, now.toInstant());
        var due = new KeptDeadline<>(OfferClock.RUN, now.toLocalDate(), drawn.acceptBy(), List.of());
        return new New(new Open(about, due, null), drawn.group(), run, null, null);
    }
}
