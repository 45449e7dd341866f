package org.openseat.letters.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of messages: all that were written, which of them have left, and which did not arrive.
@Component
public class Messages {

    private final JdbcClient sql;

    Messages(JdbcClient sql) {
        this.sql = sql;
    }

    /// Every message, newest first.
    public List<Message> all() {
        return sql.sql("select * from message order by written desc, id")
                .query(Messages::message)
                .list();
    }

    /// Every message to an account, newest first.
    public List<Message> to(UUID account) {
        return sql.sql("select * from message where account = :account order by written desc, id")
                .param("account", account)
                .query(Messages::message)
                .list();
    }

    /// Every message about a case, newest first. Who may know of the case is for its own module to say.
    public List<Message> about(UUID caseId) {
        return sql.sql("select * from message where case_id = :case order by written desc, id")
                .param("case", caseId)
                .query(Messages::message)
                .list();
    }

    /// Whether a mail about the case did not arrive, and its reader has not been reached at another address since.
    public boolean lost(UUID caseId) {
        return sql.sql("""
                select exists (
                    select from message lost
                     where case_id = :case and channel = 'MAIL' and state in ('BOUNCED', 'FAILED')
                       and not exists (
                           select from message later
                            where later.account = lost.account and later.channel = 'MAIL'
                              and later.state in ('SENT', 'DELIVERED') and later.written > lost.written
                              and (later.address <> lost.address or later.state = 'DELIVERED')))
                """).param("case", caseId).query(Boolean.class).single();
    }

    void queue(Channel channel, Mail mail, Reader to, Written written, Instant now, Instant first) {
        sql.sql("""
                insert into message (id, channel, occasion, account, case_id, address, language, subject, text, html,
                                     written, next_try)
                values (:id, :channel, :occasion, :account, :case, :address, :language, :subject, :text, :html, :now, :first)
                on conflict (occasion) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("channel", channel.name())
                .param("occasion", channel == Channel.MAIL ? mail.occasion() : "text:" + mail.occasion())
                .param("account", to.account())
                .param("case", mail.caseId())
                .param("address", channel == Channel.MAIL ? to.email() : to.mobile())
                .param("language", written.language())
                .param("subject", written.subject())
                .param("text", written.text())
                .param("html", written.html())
                .param("now", Timestamp.from(now))
                .param("first", Timestamp.from(first))
                .update();
    }

    /// A message in words.
    record Written(String language, String subject, String text, String html) {}

    /// The next message that is due, held so that no other node takes it too.
    public Optional<Message> takeDue(Channel channel, Instant now) {
        return sql.sql("""
                select * from message
                 where state = 'QUEUED' and next_try <= :now and channel = :channel
                 order by next_try, written, id
                 limit 1
                   for update skip locked
                """)
                .param("now", Timestamp.from(now))
                .param("channel", channel.name())
                .query(Messages::message)
                .optional();
    }

    public void sent(Message message, Instant now) {
        sql.sql("""
                update message
                   set state = 'SENT', attempts = attempts + 1, sent = :now, next_try = null, problem = null
                 where id = :id
                """).param("now", Timestamp.from(now)).param("id", message.id()).update();
    }

    /// It was not taken and is tried again.
    void later(Message message, String problem, Instant nextTry) {
        sql.sql("""
                update message set attempts = attempts + 1, problem = :problem, next_try = :next where id = :id
                """)
                .param("problem", problem)
                .param("next", Timestamp.from(nextTry))
                .param("id", message.id())
                .update();
    }

    /// It was not taken and is tried no more.
    ///
    /// @param as BOUNCED when the address itself was refused, FAILED when nobody took it
    void over(Message message, Message.State as, String problem) {
        sql.sql("""
                update message
                   set state = :state, attempts = attempts + 1, problem = :problem, next_try = null
                 where id = :id
                """)
                .param("state", as.name())
                .param("problem", problem)
                .param("id", message.id())
                .update();
    }

    /// What was learned about a mail that had left; nothing when there is none, or when it was learned before.
    Optional<Message> learned(UUID id, Message.State state, String how) {
        var news = sql.sql("""
                update message set state = :state, problem = :how where id = :id and state = 'SENT' and channel = 'MAIL'
                """)
                .param("state", state.name())
                .param("how", state.undelivered() ? how : null)
                .param("id", id)
                .update();
        return news == 1
                ? sql.sql("select * from message where id = :id")
                        .param("id", id)
                        .query(Messages::message)
                        .optional()
                : Optional.empty();
    }

    public static Message message(ResultSet row, int n) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("occasion"),
                row.getObject("account", UUID.class),
                row.getObject("case_id", UUID.class),
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
