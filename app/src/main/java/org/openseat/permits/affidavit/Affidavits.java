package org.openseat.permits.affidavit;

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
import org.openseat.district.SchoolCode;
import org.openseat.documents.DocumentId;
import org.openseat.permits.AffidavitNews.Channel;
import org.openseat.permits.affidavit.Affidavit.Asked;
import org.openseat.permits.affidavit.Affidavit.Complete;
import org.openseat.permits.affidavit.Affidavit.Signature;
import org.openseat.permits.affidavit.Affidavit.Signed;
import org.openseat.permits.affidavit.Affidavit.Statement;
import org.openseat.permits.affidavit.Affidavit.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of affidavits. Of each link only the fingerprint is kept.
@Repository
public class Affidavits {

    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    Affidavits(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Whoever asks for the same request waits until this transaction ends.
    void hold(CaseId permit) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:permit, 110))")
                .param("permit", permit.toString())
                .query((row, number) -> 0)
                .single();
    }

    /// Keeps a new one; the one before it ends.
    void add(Asked asked, Token token) {
        sql.sql("update care_affidavit set ended = :now where permit = :permit and ended is null")
                .param("permit", asked.permit().value())
                .param("now", at(asked.at()))
                .update();
        sql.sql("""
                insert into care_affidavit (id, permit, child, parent, school, provider, channel, address, language,
                    token_hash, asked_by, asked, expires)
                values (:id, :permit, :child, :parent, :school, :provider, :channel, :address, :language,
                    :token, :by, :asked, :expires)""")
                .param("id", asked.id())
                .param("permit", asked.permit().value())
                .param("child", asked.child())
                .param("parent", asked.parent())
                .param("school", asked.school().value())
                .param("provider", asked.provider())
                .param("channel", asked.channel().name())
                .param("address", asked.address())
                .param("language", asked.language())
                .param("token", token.fingerprint())
                .param("by", asked.by().value())
                .param("asked", at(asked.at()))
                .param("expires", at(asked.expires()))
                .update();
    }

    /// How many links this family had sent since then: for this request, and in all.
    int sentSince(CaseId permit, Instant since) {
        return sql.sql("select count(*) from care_affidavit where permit = :permit and asked > :since")
                .param("permit", permit.value())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    int sentSince(AccountId family, Instant since) {
        return sql.sql("select count(*) from care_affidavit where asked_by = :family and asked > :since")
                .param("family", family.value())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    /// The affidavit of a request, the one asked for last.
    Optional<Affidavit> of(CaseId permit) {
        return sql.sql("select * from care_affidavit where permit = :permit and ended is null")
                .param("permit", permit.value())
                .query(this::affidavit)
                .optional();
    }

    /// The same, held until the end of the transaction.
    Optional<Affidavit> lock(CaseId permit) {
        return sql.sql("select * from care_affidavit where permit = :permit and ended is null for update")
                .param("permit", permit.value())
                .query(this::affidavit)
                .optional();
    }

    /// The care that a paper of a request states, when it was signed on line.
    public Optional<Care> behind(DocumentId paper) {
        return sql.sql("select statement from care_affidavit where document = :paper")
                .param("paper", paper.value())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Statement.class).care());
    }

    Link look(Token token, Instant now) {
        return look(token, now, "");
    }

    /// The same, held until the end of the transaction.
    Link lock(Token token, Instant now) {
        return look(token, now, "for update of a");
    }

    private Link look(Token token, Instant now, String hold) {
        return sql.sql("""
                select a.*, exists (select from case_draft d where d.id = a.permit)
                            or exists (select from permit_request r where r.id = a.permit
                                       and r.state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL')) as needed
                from care_affidavit a where token_hash = :token\s""" + hold)
                .param("token", token.fingerprint())
                .query((row, number) -> link(row, affidavit(row, number), now))
                .optional()
                .orElseGet(Link.Unknown::new);
    }

    private static Link link(ResultSet row, Affidavit affidavit, Instant now) throws SQLException {
        var asked = affidavit.asked();
        if (!(affidavit instanceof Waiting waiting)) {
            return new Link.Used(asked);
        }
        if (row.getObject("ended") != null) {
            return new Link.Replaced(asked);
        }
        if (!row.getBoolean("needed")) {
            return new Link.Closed(asked);
        }
        return asked.expires().isAfter(now) ? new Link.Open(waiting) : new Link.Expired(asked);
    }

    void save(UUID id, Map<String, String> typed) {
        sql.sql("update care_affidavit set typed = :typed::jsonb where id = :id")
                .param("id", id)
                .param("typed", json.writeValueAsString(typed))
                .update();
    }

    void save(Signed signed) {
        sql.sql("""
                update care_affidavit set statement = :statement::jsonb, signed = :at, typed = '{}' where id = :id""")
                .param("id", signed.asked().id())
                .param("statement", json.writeValueAsString(signed.statement()))
                .param("at", at(signed.statement().signature().at()))
                .update();
    }

    void save(Complete complete) {
        sql.sql("""
                update care_affidavit set countersigned = :signature::jsonb, document = :paper where id = :id""")
                .param("id", complete.asked().id())
                .param("signature", json.writeValueAsString(complete.parent()))
                .param("paper", complete.paper().value())
                .update();
    }

    private Affidavit affidavit(ResultSet row, int number) throws SQLException {
        var asked = asked(row);
        if (row.getString("statement") == null) {
            return new Waiting(asked, json.readValue(row.getString("typed"), TYPED));
        }
        var signed = new Signed(asked, json.readValue(row.getString("statement"), Statement.class));
        return row.getString("countersigned") == null
                ? signed
                : signed.countersign(
                        json.readValue(row.getString("countersigned"), Signature.class),
                        new DocumentId(row.getObject("document", UUID.class)));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("permit", UUID.class)),
                row.getString("child"),
                row.getString("parent"),
                new SchoolCode(row.getString("school")),
                row.getString("provider"),
                Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getString("language"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
