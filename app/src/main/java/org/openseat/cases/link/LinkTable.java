package org.openseat.cases.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.CaseId;
import org.openseat.cases.link.SentLink.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of links that were mailed for a signature; of each only the fingerprint is kept.
@Repository
class LinkTable {

    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    LinkTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Whoever sends a link for the same case waits until this transaction ends.
    void hold(CaseId of) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:case, 110))")
                .param("case", of.toString())
                .query((row, number) -> 0)
                .single();
    }

    /// Keeps a new one; the one before it ends.
    void add(Purpose purpose, SentLink link, Token token) {
        sql.sql("""
                update case_link set ended = :now
                 where case_id = :case and purpose = :purpose and ended is null""")
                .param("case", link.of().value())
                .param("purpose", purpose.name())
                .param("now", at(link.at()))
                .update();
        sql.sql("""
                insert into case_link (id, case_id, purpose, email, language, token_hash, asked_by, asked, expires)
                values (:id, :case, :purpose, :email, :language, :token, :by, :asked, :expires)""")
                .param("id", link.id())
                .param("case", link.of().value())
                .param("purpose", purpose.name())
                .param("email", link.email())
                .param("language", link.language())
                .param("token", token.fingerprint())
                .param("by", link.by().value())
                .param("asked", at(link.at()))
                .param("expires", at(link.expires()))
                .update();
    }

    int sentSince(Purpose purpose, CaseId of, Instant since) {
        return sql.sql("select count(*) from case_link where case_id = :case and purpose = :purpose and asked > :since")
                .param("case", of.value())
                .param("purpose", purpose.name())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    int sentSince(Purpose purpose, AccountId by, Instant since) {
        return sql.sql("select count(*) from case_link where asked_by = :by and purpose = :purpose and asked > :since")
                .param("by", by.value())
                .param("purpose", purpose.name())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    Optional<SentLink> find(Purpose purpose, Token token, boolean hold) {
        return sql.sql("select * from case_link where token_hash = :token and purpose = :purpose"
                        + (hold ? " for update" : ""))
                .param("token", token.fingerprint())
                .param("purpose", purpose.name())
                .query(this::link)
                .optional();
    }

    Optional<SentLink> last(Purpose purpose, CaseId of) {
        return sql.sql("select * from case_link where case_id = :case and purpose = :purpose and ended is null")
                .param("case", of.value())
                .param("purpose", purpose.name())
                .query(this::link)
                .optional();
    }

    void keep(SentLink link, String typed) {
        sql.sql("update case_link set typed = :typed::jsonb where id = :id and signed is null")
                .param("id", link.id())
                .param("typed", typed)
                .update();
    }

    void sign(SentLink link, String answer, Instant now) {
        sql.sql("""
                update case_link set answer = :answer::jsonb, signed = :now, typed = '{}'
                 where id = :id and signed is null""")
                .param("id", link.id())
                .param("answer", answer)
                .param("now", at(now))
                .update();
    }

    private SentLink link(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new SentLink(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("email"),
                row.getString("language"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                json.readValue(row.getString("typed"), TYPED),
                row.getString("answer"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
