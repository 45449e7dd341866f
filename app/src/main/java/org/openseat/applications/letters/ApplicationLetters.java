package org.openseat.applications.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.Contact;
import org.openseat.applications.Application.Closed;
import org.openseat.applications.Application.Filed;
import org.openseat.applications.Application.InCycle;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Application.Voided;
import org.openseat.applications.Application.Withdrawn;
import org.openseat.applications.file.ApplicationKind;
import org.openseat.applications.file.Applications;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.told.CaseLetters;
import org.openseat.cases.told.CaseMail;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.rulebook.Sentences;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to the family at filing, at each change, and when an application no longer counts.
@Component
class ApplicationLetters implements CaseLetters {

    private final Applications applications;
    private final ApplicationSheet sheet;
    private final CaseMail mail;

    ApplicationLetters(Applications applications, ApplicationSheet sheet, CaseMail mail) {
        this.applications = applications;
        this.sheet = sheet;
        this.mail = mail;
    }

    @Override
    public String code() {
        return ApplicationKind.CODE;
    }

    /// Nobody at a school has it before them: a school never sees who asks for it before results are published.
    @Override
    public List<Contact> staff(CaseId id) {
        return List.of();
    }

    /// No clock runs in an application; its dates are those of windows.
    @Override
    public Optional<NoticeLetter> moved(CaseId id, LocalDate old, LocalDate today) {
        return Optional.empty();
    }

    @ApplicationModuleListener(condition = "#news.kind() == 'APPLICATION'")
    void on(CaseNews.Moved news) {
        var application = applications.get(news.id());
        var sent = application.sent();
        switch (application) {
            case Filed _, InCycle _ -> {
                if (sent.version() == 1) {
                    mail.send(letter(ApplicationLetterKind.RECEIPT, application), CaseMail.SUBMITTED);
                } else {
                    mail.send(letter(ApplicationLetterKind.CHANGED, application), "version " + sent.version());
                }
            }
            case Withdrawn _ -> mail.send(letter(ApplicationLetterKind.WITHDRAWN, application));
            case Voided voided ->
                mail.send(letter(ApplicationLetterKind.VOIDED, application)
                        .quoting(voided.by().note()));
            case Closed _ -> {}
        }
    }

    private NoticeLetter letter(ApplicationLetterKind kind, Received application) {
        var sent = application.sent();
        Wording arrived = language -> Sentences.date(mail.day(sent.at()), language.locale());
        return sheet.of(
                        kind,
                        application,
                        mail.today(),
                        sent.answers().child().name(),
                        application.about().cycle().label(),
                        sent.number().value(),
                        arrived)
                .listing(sent.choices().stream().map(sheet::point).toList());
    }
}
