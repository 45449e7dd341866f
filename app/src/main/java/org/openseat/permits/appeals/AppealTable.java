package org.openseat.permits.appeals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.permits.AppealForm;
import org.openseat.permits.appeals.FiledAppeal.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of what families send in appeals: drafts, and what was filed.
@Repository
class AppealTable {

    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    AppealTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// The draft of this family: begun now with what is known already, or the one begun before.
    AppealDraft begin(CaseId permit, AccountId family, Kind kind, Map<String, String> known, Instant now) {
        sql.sql("""
                insert into permit_appeal (id, permit, account, kind, started, typed)
                values (:id, :permit, :family, :kind, :now, :typed::jsonb)
                on conflict (permit, account, kind) where filed is null do nothing""")
                .param("id", UUID.randomUUID())
                .param("permit", permit.value())
                .param("family", family.value())
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("typed", json.writeValueAsString(known))
                .update();
        return draft(permit, family, kind).orElseThrow();
    }

    Optional<AppealDraft> draft(CaseId permit, AccountId family, Kind kind) {
        return sql.sql("""
                select id, typed from permit_appeal
                where permit = :permit and account = :family and kind = :kind and filed is null""")
                .param("permit", permit.value())
                .param("family", family.value())
                .param("kind", kind.name())
                .query((row, n) -> new AppealDraft(
                        row.getObject("id", UUID.class),
                        permit,
                        kind,
                        json.readValue(row.getString("typed"), TYPED),
                        false))
                .optional();
    }

    /// Keeps these fields as typed, beside those of the other pages.
    void save(AppealDraft draft, Map<String, String> typed) {
        sql.sql("update permit_appeal set typed = typed || :typed::jsonb where id = :id and filed is null")
                .param("id", draft.id())
                .param("typed", json.writeValueAsString(typed))
                .update();
    }

    void file(AppealDraft draft, @Nullable AppealForm form, @Nullable String words, Instant now) {
        sql.sql("""
                update permit_appeal set filed = :now, typed = '{}', form = :form::jsonb, words = :words
                where id = :id""")
                .param("id", draft.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("form", form == null ? null : json.writeValueAsString(form))
                .param("words", words)
                .update();
    }

    /// In the order in which they came, without their papers.
    List<FiledAppeal> filed(CaseId permit) {
        return sql.sql("""
                select id, kind, account, filed, form, words from permit_appeal
                where permit = :permit and filed is not null order by filed, id""").param("permit", permit.value()).query(this::row).list();
    }

    private FiledAppeal row(ResultSet row, int n) throws SQLException {
        var form = row.getString("form");
        return new FiledAppeal(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new AccountId(row.getObject("account", UUID.class)),
                row.getObject("filed", OffsetDateTime.class).toInstant(),
                form == null ? null : json.readValue(form, AppealForm.class),
                row.getString("words"),
                List.of());
    }
}
