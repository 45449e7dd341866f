package org.openseat.accounts;

import static org.openseat.accounts.AccountTable.at;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.news.ActivationLinkIssued;
import org.openseat.accounts.news.ResetLinkIssued;
import org.openseat.accounts.sessions.Token;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The links that were mailed to set a password. Only their fingerprints are kept.
@Component
class Links {

    /// Within one hour a stranger can make us send this many mails to somebody, and not more. A reset link lasts as
    /// long as that hour, so the owner always holds one that works.
    private static final int MAILS_AN_HOUR = 3;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Links(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void send(Contact to, LinkPurpose purpose, Instant now) {
        if (sentWithinTheHour(to.id(), now) < MAILS_AN_HOUR) {
            issue(to, purpose, now);
        }
    }

    /// No link that was sent before works any more, wherever it went; a new one goes out, however many did so before.
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(Contact to, LinkPurpose purpose, Instant now) {
        useUp(to.id(), now);
        issue(to, purpose, now);
    }

    /// Goes to the address that the account has when the link is written, and to no other: one on its way to an
    /// address that was taken back meanwhile is not sent.
    private void issue(Contact to, LinkPurpose purpose, Instant now) {
        var token = Token.fresh();
        var expires = now.plus(purpose.lifetime());
        var issued = jdbc.sql("""
                        insert into account_link (token_hash, account, purpose, issued, expires)
                        select :token, id, :purpose, :now, :expires from account
                         where id = :account and email = :email for share
                        """)
                .param("token", token.fingerprint())
                .param("account", to.id().value())
                .param("email", to.email())
                .param("purpose", purpose.name())
                .param("now", at(now))
                .param("expires", at(expires))
                .update();
        if (issued == 0) {
            return;
        }
        var path = "/password/" + token.value();
        events.publishEvent(
                switch (purpose) {
                    case ACTIVATE ->
                        new ActivationLinkIssued(to.id(), to.name(), to.email(), to.language(), path, expires);
                    case RESET -> new ResetLinkIssued(to.id(), to.name(), to.email(), to.language(), path, expires);
                });
    }

    Optional<PasswordLink> look(Token token, Instant now) {
        return jdbc.sql("""
                        select a.id, a.display_name, a.email, l.purpose,
                               case when l.used is not null then 'USED'
                                    when l.expires <= :now then 'EXPIRED' else 'OPEN' end as state
                          from account_link l
                          join account a on a.id = l.account
                         where l.token_hash = :token and cardinality(a.roles) > 0
                        """)
                .param("token", token.fingerprint())
                .param("now", at(now))
                .query((row, n) -> new PasswordLink(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("email"),
                        LinkPurpose.valueOf(row.getString("purpose")),
                        PasswordLink.State.valueOf(row.getString("state"))))
                .optional();
    }

    /// Uses the link up, and with it every other link of the account; false when somebody got there first.
    @Transactional(propagation = Propagation.MANDATORY)
    boolean use(Token token, AccountId account, Instant now) {
        var used = jdbc.sql("""
                        update account_link set used = :now
                         where token_hash = :token and used is null and expires > :now
                        """)
                .param("token", token.fingerprint())
                .param("now", at(now))
                .update();
        if (used == 1) {
            useUp(account, now);
        }
        return used == 1;
    }

    private void useUp(AccountId account, Instant now) {
        jdbc.sql("update account_link set used = :now where account = :account and used is null")
                .param("account", account.value())
                .param("now", at(now))
                .update();
    }

    private int sentWithinTheHour(AccountId account, Instant now) {
        return jdbc.sql("select count(*) from account_link where account = :account and issued > :since")
                .param("account", account.value())
                .param("since", at(now.minus(LinkPurpose.RESET.lifetime())))
                .query(Integer.class)
                .single();
    }
}
