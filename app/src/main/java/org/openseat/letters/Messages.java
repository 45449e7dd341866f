package org.openseat.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of mails: all that were written, and which of them have left.
@Component
public class Messages {

    private final JdbcClient sql;

    Messages(JdbcClient sql) {
        this.sql = sql;
    }

    /// Every mail, newest first.
    public List<Message> all() {
        return sql.sql("select * from message order by written desc, id")
                .query(Messages::message)
                .list();
    }

    /// Every mail to an account, newest first.
    public List<Message> to(UUID account) {
        return sql.sql("select * from message where account = :account order by written desc, id")
                .param("account", account)
                .query(Messages::message)
                .list();
    }

    void queue(String occasion, Reader to, String language, String subject, String text, String html, Instant now) {
        sql.sql("""
                insert into message (id, occasion, account, address, language, subject, text, html, written, next_try)
                values (:id, :occasion, :account, :address, :language, :subject, :text, :html, :now, :now)
                on conflict (occasion) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("occasion", occasion)
                .param("account", to.account())
                .param("address", to.email())
                .param("language", language)
                .param("subject", subject)
                .param("text", text)
                .param("html", html)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// The next mail that is due, held so that no other node takes it too.
    Optional<Message> takeDue(Instant now) {
        return sql.sql("""
                select * from message
                 where state = 'QUEUED' and next_try <= :now
                 order by next_try, written, id
                 limit 1
                   for update skip locked
                """)
                .param("now", Timestamp.from(now))
                .query(Messages::message)
                .optional();
    }

    void sent(Message message, Instant now) {
        sql.sql("""
                update message
                   set state = 'SENT', attempts = attempts + 1, sent = :now, next_try = null, problem = null
                 where id = :id
                """).param("now", Timestamp.from(now)).param("id", message.id()).update();
    }

    /// @param nextTry null to give up
    void failed(Message message, String problem, @Nullable Instant nextTry) {
        sql.sql("""
                update message
                   set state = :state, attempts = attempts + 1, problem = :problem, next_try = :next
                 where id = :id
                """)
                .param("state", nextTry == null ? "FAILED" : "QUEUED")
                .param("problem", problem)
                .param("next", nextTry == null ? null : Timestamp.from(nextTry))
                .param("id", message.id())
                .update();
    }

    private static Message message(ResultSet row, int n) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                Message.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("written").toInstant(),
                instant(row, "next_try"),
                instant(row, "sent"),
                row.getString("problem"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
