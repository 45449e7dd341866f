package org.openseat.permits.affidavit;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.cases.told.WhoIsTold;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Mails about a child-care affidavit: the link to the provider, and the word to the parent that it is signed.
@Component
class AffidavitMails {

    private final LetterDesk desk;
    private final Accounts accounts;
    private final WhoIsTold whoIsTold;
    private final JdbcClient sql;
    private final Clock clock;

    AffidavitMails(LetterDesk desk, Accounts accounts, WhoIsTold whoIsTold, JdbcClient sql, Clock clock) {
        this.whoIsTold = whoIsTold;
        this.sql = sql;
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AffidavitNews.Asked news) {
        var mail = Mail.of(
                "affidavit:" + news.affidavit(),
                "permits.letters.mail.affidavit.asked",
                news.path(),
                news.provider(),
                news.parent(),
                news.child(),
                news.school(),
                news.expires());
        desk.tell(new Reader(null, news.address(), news.language()), mail, clock.instant());
    }

    @ApplicationModuleListener
    void on(AffidavitNews.Signed news) {
        var mail = Mail.of(
                        "affidavit-signed:" + news.affidavit(),
                        "permits.letters.mail.affidavit.signed",
                        "/permits/" + news.permit() + "/affidavit",
                        news.provider(),
                        news.child())
                .about(news.permit().value());
        told(news).ifPresent(family -> desk.tell(Reader.of(family), mail, clock.instant()));
    }

    /// Whoever asked, unless a court order keeps them from the child by now; a request not sent yet is nobody else's.
    private Optional<Contact> told(AffidavitNews.Signed news) {
        return sql.sql("""
                        select f.student from (select :id::uuid as id) asked left join case_file f using (id)
                         where f.student is not null
                            or not exists (select from hidden_case h where h.case_id = :id and h.account = :account)
                        """)
                .param("id", news.permit().value())
                .param("account", news.family().value())
                .query((row, n) -> Optional.ofNullable(row.getObject("student", UUID.class))
                        .map(child -> whoIsTold.about(new StudentId(child), news.family()))
                        .orElseGet(() -> accounts.contact(news.family())))
                .optional();
    }
}
