package org.openseat.interdistrict.samechild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.samechild.SameChild.Other;
import org.openseat.names.PlainName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Requests for the same child from two accounts, as when each parent sends one: by name, birth date, year, direction.
@Repository
public class SameChildRequests {

    private final JdbcClient sql;

    SameChildRequests(JdbcClient sql) {
        this.sql = sql;
    }

    public SameChild of(InterRequest request) {
        var id = request.filed().id();
        return new SameChild(
                request instanceof Open ? undecided(request.filed()) : List.of(), takenIn(id), into(id).orElse(null));
    }

    /// Those that nobody has decided yet.
    List<Other> undecided(Filed filed) {
        return sql.sql("""
                select id, number from inter_request
                where replace(request #>> '{filed,answers,child,plain}', ' ', '') = :letters
                  and request #>> '{filed,answers,child,birthDate}' = :born
                  and school_year = :year and direction = :direction and id <> :id
                  and state in ('INCOMPLETE', 'IN_QUEUE', 'UNDER_REVIEW', 'INFO_REQUESTED', 'AWAITING_RELEASE',
                      'AWAITING_SCHOOL')
                order by submitted, number limit 20""")
                .param("letters", PlainName.letters(filed.child()))
                .param("born", filed.answers().child().birthDate().toString())
                .param("year", filed.year().label())
                .param("direction", filed.direction().name())
                .param("id", filed.id().value())
                .query(SameChildRequests::found)
                .list();
    }

    void join(CaseId gone, CaseId stays, SignedIn by, ZonedDateTime now) {
        sql.sql("insert into inter_joined (request, into_id, actor, at) values (:gone, :stays, :by, :at)")
                .param("gone", gone.value())
                .param("stays", stays.value())
                .param("by", by.id().value())
                .param("at", now.toInstant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The request that goes on in place of this one.
    private Optional<Other> into(CaseId gone) {
        return sql.sql("""
                select r.id, r.number from inter_joined j join inter_request r on r.id = j.into_id
                where j.request = :gone""")
                .param("gone", gone.value())
                .query(SameChildRequests::found)
                .optional();
    }

    /// The requests that this one took in.
    private List<Other> takenIn(CaseId stays) {
        return sql.sql("""
                select r.id, r.number from inter_joined j join inter_request r on r.id = j.request
                where j.into_id = :stays order by j.at""")
                .param("stays", stays.value())
                .query(SameChildRequests::found)
                .list();
    }

    private static Other found(ResultSet row, int number) throws SQLException {
        return new Other(new CaseId(row.getObject("id", UUID.class)), row.getString("number"));
    }
}
