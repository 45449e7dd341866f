package org.openseat.lottery.result;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.cases.CaseId;
import org.openseat.cases.told.CaseMail;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells every guardian of a child, once a draw, that its result is ready: never what it is.
@Component
class ResultMails implements Round {

    private static final int AT_A_TIME = 500;

    private final JdbcClient sql;
    private final CaseMail mail;
    private final Accounts accounts;
    private final OneByOne each;

    ResultMails(JdbcClient sql, CaseMail mail, Accounts accounts, OneByOne each) {
        this.sql = sql;
        this.mail = mail;
        this.accounts = accounts;
        this.each = each;
    }

    private record ToTell(UUID run, UUID application, UUID student, UUID account, String label) {}

    @Override
    public String name() {
        return "lottery.tell";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    @Override
    public void work(ZonedDateTime now) {
        each.each(name(), now, waiting(), who -> tell(who, now.toInstant()));
    }

    private List<ToTell> waiting() {
        return sql.sql("""
                select distinct r.run, r.application, r.student, m.account, r.label
                  from (select run, application, student, label from released_result
                         union all
                        select run, application, student, label from released_left_out) r
                  join may_act_for m on m.student = r.student
                 where not exists (select from result_told t
                                    where t.run = r.run and t.application = r.application and t.account = m.account)
                 limit :most""")
                .param("most", AT_A_TIME)
                .query((row, _) -> new ToTell(
                        row.getObject("run", UUID.class),
                        row.getObject("application", UUID.class),
                        row.getObject("student", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getString("label")))
                .list();
    }

    /// Noted first: another node that has found the same waits here, and then has nothing to do.
    private void tell(ToTell who, Instant now) {
        boolean mine = sql.sql("""
                insert into result_told (run, application, account, at) values (:run, :application, :account, :at)
                on conflict do nothing""")
                        .param("run", who.run())
                        .param("application", who.application())
                        .param("account", who.account())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (mine) {
            mail.tell(
                    Mail.of(
                            "result:" + who.run() + ":" + who.application() + ":" + who.account(),
                            "lottery.mail.result",
                            ResultController.of(who.student()),
                            who.label()),
                    new CaseId(who.application()),
                    Reader.of(accounts.contact(new AccountId(who.account()))));
        }
    }
}
