package org.openseat.permits.ending;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.cases.days.KindDays;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Appealed;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.PermitRequest.YearOver;
import org.openseat.permits.file.Permits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Closes, with a letter, what nobody decided before its school year was over: a permit is for one year, and none is
/// given for a past one. (BUL-5347 §II.A.2)
@Component
class YearsOver implements KindDays {

    private final JdbcClient sql;
    private final Permits permits;
    private final CaseRecord record;

    YearsOver(JdbcClient sql, Permits permits, CaseRecord record) {
        this.sql = sql;
        this.permits = permits;
        this.record = record;
    }

    @Override
    public List<DayCome> days() {
        return List.of(new DayCome("permits.year", Often.EVERY_MINUTE, this::left, this::close));
    }

    private void close(CaseId id, ZonedDateTime now) {
        var today = now.toLocalDate();
        permits.take(id).flatMap(request -> over(request, today)).ifPresent(closed -> {
            permits.save(closed);
            record.moved(id, PermitEvent.YEAR_OVER, Actor.SYSTEM, now, Map.of(), null);
        });
    }

    /// A permit that was taken back has a term of its own: it may be permanent.
    private static Optional<YearOver> over(PermitRequest request, LocalDate today) {
        if (request.packet().year().compareTo(SchoolYear.of(today)) >= 0) {
            return Optional.empty();
        }
        return switch (request) {
            case Undecided open -> Optional.of(open.closeYear(today));
            case FirstAppeal appeal when mayStand(appeal, today) -> Optional.empty();
            case SecondAppeal appeal when mayStand(appeal, today) -> Optional.empty();
            case FirstAppeal appeal -> Optional.of(appeal.closeYear(today));
            case SecondAppeal appeal -> Optional.of(appeal.closeYear(today));
            case PermitRequest _ -> Optional.empty();
        };
    }

    private static boolean mayStand(Appealed appeal, LocalDate today) {
        return appeal.against() instanceof Ended ended
                && (!(ended.permit().until() instanceof LocalDate until) || !until.isBefore(today));
    }

    private List<CaseId> left(LocalDate today, CaseId after, int most) {
        return sql.sql("""
                select id from permit_request
                where state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'FIRST_APPEAL', 'SECOND_APPEAL')
                  and school_year < :year
                  and (against is distinct from 'ENDED' or permit ->> 'until' < :today)
                  and id > :after
                order by id limit :most""")
                .param("year", SchoolYear.of(today).label())
                .param("today", today.toString())
                .param("after", after.value())
                .param("most", most)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }
}
