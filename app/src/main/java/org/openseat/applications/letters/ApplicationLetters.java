package org.openseat.applications.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.Contact;
import org.openseat.applications.Application.Closed;
import org.openseat.applications.Application.Filed;
import org.openseat.applications.Application.InCycle;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Application.Voided;
import org.openseat.applications.Application.Withdrawn;
import org.openseat.applications.Choice;
import org.openseat.applications.file.ApplicationKind;
import org.openseat.applications.file.Applications;
import org.openseat.applications.page.ApplicationPages;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.told.CaseLetters;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.NoticeLetter.Point;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Sentences;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to the family at filing, at each change, and when an application no longer counts.
@Component
class ApplicationLetters implements CaseLetters {

    private final Applications applications;
    private final ApplicationPages pages;
    private final Programs programs;
    private final CaseMail mail;
    private final Letterheads heads;

    ApplicationLetters(
            Applications applications, ApplicationPages pages, Programs programs, CaseMail mail, Letterheads heads) {
        this.applications = applications;
        this.pages = pages;
        this.programs = programs;
        this.mail = mail;
        this.heads = heads;
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
        var heading = Letterheads.heading(
                pages.head(application),
                mail.today(),
                heads.district(),
                sent.signature().name(),
                sent.answers().home());
        return NoticeLetter.of(
                        kind,
                        heading,
                        List.of(),
                        heads.signedByDistrict(),
                        sent.answers().child().name(),
                        application.about().cycle().label(),
                        sent.number().value(),
                        arrived(sent.at()))
                .listing(sent.choices().stream().map(this::point).toList());
    }

    private Wording arrived(Instant at) {
        return language -> Sentences.date(mail.day(at), language.locale());
    }

    private Point point(Choice choice) {
        return new Point(
                language -> name(choice.program()),
                language -> Stream.of(
                                Optional.of(Sentences.capital(choice.category(), language.locale())),
                                Optional.ofNullable(choice.rank())
                                        .map(rank -> heads.words("applications.letters.rank", rank)
                                                .in(language)))
                        .flatMap(Optional::stream)
                        .reduce((kind, rank) -> kind + ", " + rank)
                        .orElse(""));
    }

    private String name(String code) {
        return programs.find(code).map(Program::name).orElse(code);
    }
}
