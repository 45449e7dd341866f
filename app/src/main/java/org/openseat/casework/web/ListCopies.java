package org.openseat.casework.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.RecordsNumbers;
import org.openseat.schools.Years;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notes who took a list as a file. Longer lists than the district's number are what reports are for: there a
/// second person agrees. (X17)
@Component
class ListCopies {

    private final JdbcClient sql;
    private final Years years;

    ListCopies(JdbcClient sql, Years years) {
        this.sql = sql;
        this.years = years;
    }

    /// Whether the list may be taken; if so, that is noted before it is.
    boolean taken(String page, int rows, SignedIn who, LocalDate today, Instant now) {
        var numbers =
                years.numbers(SchoolYear.of(today)).map(year -> year.records()).orElseGet(RecordsNumbers::usual);
        if (rows + before(who, now.minus(Duration.ofHours(numbers.exportHours()))) > numbers.exportRows()) {
            return false;
        }
        sql.sql("insert into list_copy (at, actor, page, rows) values (:at, :actor, :page, :rows)")
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", who.id().value())
                .param("page", page)
                .param("rows", rows)
                .update();
        return true;
    }

    /// A long list in slices is a long list.
    private long before(SignedIn who, Instant since) {
        return sql.sql("select coalesce(sum(rows), 0) from taken_alone where actor = :actor and at > :since")
                .param("actor", who.id().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
