package org.openseat.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of letters: written once, never changed.
@Component
class Letters {

    private static final String COLUMNS = "id, case_id, number, kind, version, language, dated, title, sha256, written";

    private final JdbcClient sql;

    Letters(JdbcClient sql) {
        this.sql = sql;
    }

    /// The letter of this kind that the case already has of that day.
    Optional<LetterId> written(UUID caseId, LetterKind kind, LocalDate date) {
        return sql.sql("select id from letter where case_id = :case and kind = :kind and dated = :date")
                .param("case", caseId)
                .param("kind", kind.name())
                .param("date", date)
                .query((row, n) -> new LetterId(row.getObject("id", UUID.class)))
                .optional();
    }

    void insert(KeptLetter letter, UUID account, String html, byte[] pdf) {
        sql.sql("""
                insert into letter (id, case_id, number, kind, version, account, language, dated, title, html, pdf,
                                    sha256, written)
                values (:id, :case, :number, :kind, :version, :account, :language, :dated, :title, :html, :pdf,
                        :sha256, :written)
                """)
                .param("id", letter.id().value())
                .param("case", letter.caseId())
                .param("number", letter.number())
                .param("kind", letter.kind().name())
                .param("version", letter.version())
                .param("account", account)
                .param("language", letter.language())
                .param("dated", letter.date())
                .param("title", letter.title())
                .param("html", html)
                .param("pdf", pdf)
                .param("sha256", letter.sha256())
                .param("written", Timestamp.from(letter.written()))
                .update();
    }

    /// A letter with its text, if it belongs to this account.
    Optional<LetterDesk.Opened> open(LetterId id, UUID account) {
        return sql.sql("select " + COLUMNS + ", html from letter where id = :id and account = :account")
                .param("id", id.value())
                .param("account", account)
                .query((row, n) -> new LetterDesk.Opened(letter(row, n), row.getString("html")))
                .optional();
    }

    /// The PDF as it was sent, if the letter belongs to this account.
    Optional<byte[]> pdf(LetterId id, UUID account) {
        return sql.sql("select pdf from letter where id = :id and account = :account")
                .param("id", id.value())
                .param("account", account)
                .query((row, n) -> row.getBytes("pdf"))
                .optional();
    }

    Optional<byte[]> pdfOfCase(LetterId id, UUID caseId) {
        return sql.sql("select pdf from letter where id = :id and case_id = :case")
                .param("id", id.value())
                .param("case", caseId)
                .query((row, n) -> row.getBytes("pdf"))
                .optional();
    }

    List<KeptLetter> ofCase(UUID caseId) {
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
                LetterKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("language"),
                row.getObject("dated", LocalDate.class),
                row.getString("title"),
                row.getString("sha256"),
                row.getTimestamp("written").toInstant());
    }
}
