package org.openseat.reporting.second;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolYear;
import org.openseat.reporting.RunId;
import org.openseat.rulebook.RecordsNumbers;
import org.openseat.schools.Years;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Files with more rows than the district's number are taken by nobody alone: another person who may have every row
/// says yes, and that holds for some hours. (X17)
@Service
public class SecondPerson {

    private final JdbcClient sql;
    private final Years years;

    SecondPerson(JdbcClient sql, Years years) {
        this.sql = sql;
        this.years = years;
    }

    /// How many rows one person may take alone.
    public int limit(SchoolYear year) {
        return numbers(year).exportRows();
    }

    /// Whether this person may take the file now.
    public boolean mayTake(RunId run, long rows, SignedIn who, SchoolYear year, Instant now) {
        return rows + before(run, who, now.minus(Duration.ofHours(numbers(year).exportHours()))) <= limit(year)
                || open(run, now).stream()
                        .anyMatch(asked -> asked.confirmed() && asked.by().equals(who.id()));
    }

    /// What this person took alone in the hours before, whether reports or lists: many small files are a large one.
    private long before(RunId run, SignedIn who, Instant since) {
        return sql.sql("""
                        select coalesce(sum(rows), 0) from taken_alone
                         where actor = :actor and at > :since and run is distinct from :run""")
                .param("actor", who.id().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("run", run.value())
                .query(Long.class)
                .single();
    }

    /// Asks for a second person. Asking twice asks once.
    public void ask(RunId run, String why, SignedIn by, SchoolYear year, Instant now) {
        if (why.isBlank()
                || open(run, now).stream().anyMatch(asked -> asked.by().equals(by.id()))) {
            return;
        }
        sql.sql("""
                insert into report_second (id, run, asked_by, asker, why, asked, expires)
                values (gen_random_uuid(), :run, :by, :asker, :why, :now, :expires)""")
                .param("run", run.value())
                .param("by", by.id().value())
                .param("asker", by.displayName())
                .param("why", why.strip())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "expires",
                        now.plus(Duration.ofHours(numbers(year).exportHours())).atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Another says yes; nobody can to what they asked themselves, nor after it ran out.
    public boolean confirm(RunId run, UUID asked, SignedIn by, Instant now) {
        return sql.sql("""
                        update report_second set confirmed_by = :by, confirmer = :name, confirmed = :now
                         where id = :id and run = :run and asked_by <> :by and confirmed is null and expires > :now""")
                        .param("id", asked)
                        .param("run", run.value())
                        .param("by", by.id().value())
                        .param("name", by.displayName())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// What was asked for a file and holds still, the newest first.
    public List<Asked> open(RunId run, Instant now) {
        return sql.sql("""
                        select id, asked_by, asker, why, expires, confirmer from report_second
                         where run = :run and expires > :now order by asked desc""")
                .param("run", run.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(SecondPerson::asked)
                .list();
    }

    private RecordsNumbers numbers(SchoolYear year) {
        return years.numbers(year).map(numbers -> numbers.records()).orElseGet(RecordsNumbers::usual);
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getString("asker"),
                row.getString("why"),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                row.getString("confirmer"));
    }
}
