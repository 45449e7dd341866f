package org.openseat.interdistrict.letters;

import java.time.Clock;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.cases.CaseNews;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells everybody on the Appeals Committee that a family has appealed. (R-APL-1)
@Component
class CommitteeNews {

    private final InterRequests requests;
    private final Accounts accounts;
    private final LetterDesk letters;
    private final Clock clock;

    CommitteeNews(InterRequests requests, Accounts accounts, LetterDesk letters, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    @ApplicationModuleListener(condition = "#news.kind() == 'INTER' and #news.event() == 'APPEALED'")
    void on(CaseNews.Moved news) {
        var number = requests.find(news.id()).orElseThrow().filed().number();
        accounts.with(Role.COMMITTEE)
                .forEach(each -> letters.tell(
                        Reader.of(each),
                        Mail.of(
                                "inter.appealed:" + news.id() + ":" + each.id(),
                                "interdistrict.letters.mail.appealed",
                                "/inter/" + news.id(),
                                number),
                        clock.instant()));
    }
}
