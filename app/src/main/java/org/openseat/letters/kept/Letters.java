package org.openseat.letters.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.sheet.LetterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of letters: written once, never changed.
@Component
public class Letters {

    private static final String COLUMNS = "id, case_id, number, kind, version, language, dated, title, sha256, written";

    private final JdbcClient sql;

    Letters(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether the case has a letter of this kind for this occasion.
    public boolean has(UUID caseId, LetterKind kind, String occasion) {
        return sql.sql(
                        "select exists (select from letter where case_id = :case and kind = :kind and occasion = :occasion)")
                .param("case", caseId)
                .param("kind", kind.key())
                .param("occasion", occasion)
                .query(Boolean.class)
                .single();
    }

    /// False when another node has just written the letter of this occasion.
    public boolean insert(KeptLetter letter, String occasion, UUID account, String html, byte[] pdf) {
        return sql.sql("""
                insert into letter (id, case_id, number, kind, occasion, version, account, language, dated, title, html, pdf,
                                    sha256, written)
                values (:id, :case, :number, :kind, :occasion, :version, :account, :language, :dated, :title, :html, :pdf,
                        :sha256, :written)
                on conflict (case_id, kind, occasion) do nothing
                """)
                        .param("id", letter.id().value())
                        .param("case", letter.caseId())
                        .param("number", letter.number())
                        .param("kind", letter.kind())
                        .param("occasion", occasion)
                        .param("version", letter.version())
                        .param("account", account)
                        .param("language", letter.language())
                        .param("dated", letter.date())
                        .param("title", letter.title())
                        .param("html", html)
                        .param("pdf", pdf)
                        .param("sha256", letter.sha256())
                        .param("written", Timestamp.from(letter.written()))
                        .update()
                == 1;
    }

    /// The first letter of a case for this occasion.
    public Optional<LetterId> about(UUID caseId, String occasion) {
        return sql.sql(
                        "select id from letter where case_id = :case and occasion = :occasion order by written, id limit 1")
                .param("case", caseId)
                .param("occasion", occasion)
                .query((row, n) -> new LetterId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// A letter with its text.
    public Optional<LetterDesk.Opened> open(LetterId id) {
        return sql.sql("select " + COLUMNS + ", html from letter where id = :id")
                .param("id", id.value())
                .query((row, n) -> new LetterDesk.Opened(letter(row, n), row.getString("html")))
                .optional();
    }

    /// The PDF as it was sent.
    public Optional<byte[]> pdf(LetterId id) {
        return sql.sql("select pdf from letter where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getBytes("pdf"))
                .optional();
    }

    public List<KeptLetter> ofCase(UUID caseId) {
        return sql.sql("select " + COLUMNS + " from letter where case_id = :case order by written, id")
                .param("case", caseId)
                .query(Letters::letter)
                .list();
    }

    private static KeptLetter letter(ResultSet row, int n) throws SQLException {
        return new KeptLetter(
                new LetterId(row.getObject("id", UUID.class)),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                row.getInt("version"),
                row.getString("language"),
                row.getObject("dated", LocalDate.class),
                row.getString("title"),
                row.getString("sha256"),
                row.getTimestamp("written").toInstant());
    }
}
