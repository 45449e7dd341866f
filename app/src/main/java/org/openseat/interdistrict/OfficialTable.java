package org.openseat.interdistrict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of links to officials of other districts; of each link only the fingerprint is kept. Whoever writes holds
/// the request.
@Repository
class OfficialTable {

    private final JdbcClient sql;
    private final JsonMapper json;

    OfficialTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A link as it was sent, and when a newer one ended it.
    record Sent(OfficialAsking asking, @Nullable Instant ended) {}

    /// Keeps a new one; the one before it ends.
    void add(OfficialAsking asking, Token token) {
        sql.sql("update inter_official set ended = :now where request = :request and ended is null")
                .param("request", asking.request().value())
                .param("now", at(asking.at()))
                .update();
        sql.sql("""
                insert into inter_official (id, request, email, language, token_hash, asked_by, asked, expires)
                values (:id, :request, :email, :language, :token, :by, :asked, :expires)""")
                .param("id", asking.id())
                .param("request", asking.request().value())
                .param("email", asking.email())
                .param("language", asking.language())
                .param("token", token.fingerprint())
                .param("by", asking.by().value())
                .param("asked", at(asking.at()))
                .param("expires", at(asking.expires()))
                .update();
    }

    void sign(OfficialAsking signed, Instant now) {
        sql.sql("update inter_official set answer = :answer::jsonb, signed = :now where id = :id and signed is null")
                .param("id", signed.id())
                .param("answer", json.writeValueAsString(signed.answer()))
                .param("now", at(now))
                .update();
    }

    int sentSince(CaseId request, Instant since) {
        return sql.sql("select count(*) from inter_official where request = :request and asked > :since")
                .param("request", request.value())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    Optional<Sent> find(Token token) {
        return sql.sql("select * from inter_official where token_hash = :token")
                .param("token", token.fingerprint())
                .query(this::sent)
                .optional();
    }

    /// The one asked last.
    Optional<OfficialAsking> of(CaseId request) {
        return sql.sql("select * from inter_official where request = :request and ended is null")
                .param("request", request.value())
                .query(this::sent)
                .optional()
                .map(Sent::asking);
    }

    private Sent sent(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        var ended = row.getObject("ended", OffsetDateTime.class);
        var asking = new OfficialAsking(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("request", UUID.class)),
                row.getString("email"),
                row.getString("language"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                answer == null ? null : json.readValue(answer, OfficialAsking.Answer.class));
        return new Sent(asking, ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
