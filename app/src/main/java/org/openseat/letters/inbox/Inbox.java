package org.openseat.letters.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The messages of one account, as every query asks for; and which of them it has opened. (rules §11 C5)
@Component
class Inbox {

    /// A court order closes old messages about the child too. (R-ACC-18)
    private static final String SEEN = """
             and not exists (select from hidden_case h where h.case_id = message.case_id and h.account = message.account)
            """;

    private final JdbcClient sql;

    Inbox(JdbcClient sql) {
        this.sql = sql;
    }

    /// A message in the list.
    record Row(Message message, boolean unread) {}

    /// A page of them, newest first.
    List<Row> of(UUID account, int most, int from) {
        return sql.sql("""
                select message.*, message_read.at as opened
                  from message left join message_read on message_read.message = message.id
                 where account = :account""" + SEEN + """
                 order by written desc, id
                 limit :most offset :from
                """)
                .param("account", account)
                .param("most", most)
                .param("from", from)
                .query((row, n) -> new Row(Messages.message(row, n), row.getTimestamp("opened") == null))
                .list();
    }

    /// One of this account's own; it is read from now on.
    @Transactional
    public Optional<Message> open(UUID id, UUID account, Instant now) {
        var message = sql.sql("select * from message where id = :id and account = :account" + SEEN)
                .param("id", id)
                .param("account", account)
                .query(Messages::message)
                .optional();
        message.ifPresent(
                opened -> sql.sql("insert into message_read (message, at) values (:id, :now) on conflict do nothing")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update());
        return message;
    }

    /// Whether the newest mail that had its chance did not arrive.
    boolean mailIsLost(UUID account) {
        return sql.sql("""
                select state in ('BOUNCED', 'FAILED') from message
                 where account = :account and channel = 'MAIL' and state <> 'QUEUED'
                 order by written desc, id limit 1
                """)
                .param("account", account)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
