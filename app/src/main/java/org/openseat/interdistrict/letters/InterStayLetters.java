package org.openseat.interdistrict.letters;

import java.time.LocalDate;
import org.openseat.accounts.Accounts;
import org.openseat.cases.told.CaseMail;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.meanwhile.InterStay.Over;
import org.openseat.interdistrict.meanwhile.StayNews;
import org.openseat.letters.Reader;
import org.openseat.letters.press.Wording;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.rulebook.Sentences;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to the family of a child that attends while its permit is decided, and to the school: that it began and until
/// when, that the time runs out, that it is over. (rules §5.5, §7 D25)
@Component
class InterStayLetters {

    private final CaseMail mail;
    private final InterFacts facts;
    private final Accounts accounts;

    InterStayLetters(CaseMail mail, InterFacts facts, Accounts accounts) {
        this.mail = mail;
        this.facts = facts;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(StayNews.Begun news) {
        var file = facts.file(news.request());
        var letter = facts.notice(InterLetterKind.STAY_BEGUN, file, today(), news.first());
        mail.send(due(letter, file, news.last()), news.last());
    }

    @ApplicationModuleListener
    void on(StayNews.Warned news) {
        var file = facts.file(news.request());
        if (file.stay() != null && file.stay().running()) {
            var letter = facts.notice(InterLetterKind.STAY_WARNED, file, today());
            mail.send(
                    due(letter, file, news.last()),
                    news.last() + ":" + file.stay().warned());
            tellSchool(file, "warned:" + file.stay().warned(), "interdistrict.letters.mail.stay.warned", news.last());
        }
    }

    /// A permit that came has its own letter, and a family that left knows.
    @ApplicationModuleListener
    void on(StayNews.Ended news) {
        var file = facts.file(news.request());
        if (news.why() == Over.TIME || news.why() == Over.NO_DECISION_PENDING) {
            var why = facts.words(InterLetterKind.STAY_ENDED.words("why." + news.why()));
            mail.send(facts.notice(InterLetterKind.STAY_ENDED, file, today(), news.on(), why), news.on());
            tellSchool(file, "ended", "interdistrict.letters.mail.stay.ended", news.on());
        }
    }

    private static NoticeLetter due(NoticeLetter letter, InterCase file, LocalDate last) {
        var counted = file.stay() == null
                ? java.util.List.<Wording>of()
                : file.stay().counted().stream()
                        .<Wording>map(step -> language -> Sentences.say(step, language.locale()))
                        .toList();
        return letter.due(last, counted);
    }

    private void tellSchool(InterCase file, String what, String words, LocalDate day) {
        var filed = file.filed();
        for (var reader : accounts.staffOf(filed.school())) {
            var occasion = "stay-" + what + ":" + filed.id() + ":" + reader.id();
            var told = Mail.of(
                    occasion, words, filed.path() + "/school", filed.number().value(), day);
            mail.tell(told, filed.id(), new Reader(reader.id().value(), reader.email(), reader.language()));
        }
    }

    private LocalDate today() {
        return mail.today();
    }
}
