package org.openseat.lockers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.told.CaseLetterKind;
import org.openseat.cases.told.CaseLetters;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.KindLetter;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.lockers.Locker.Given;
import org.openseat.lockers.Locker.Running;
import org.openseat.schools.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What the family of a locker request is told, and who at the school has the case before them.
@Component
@Profile("lockers")
class LockerLetters implements CaseLetters {

    enum Kind implements KindLetter {
        RECEIPT("letters.mail.receipt"),
        GIVEN("letters.mail.news"),
        EXPIRED("letters.mail.soon");

        private final Print print;

        Kind(String mail) {
            this.print = new Print("lockers.letters", 1, mail);
        }

        @Override
        public Print print() {
            return print;
        }
    }

    private final Lockers lockers;
    private final LockerPages pages;
    private final CaseMail mail;
    private final Letterheads heads;
    private final Schools schools;
    private final Accounts accounts;

    LockerLetters(
            Lockers lockers, LockerPages pages, CaseMail mail, Letterheads heads, Schools schools, Accounts accounts) {
        this.lockers = lockers;
        this.pages = pages;
        this.mail = mail;
        this.heads = heads;
        this.schools = schools;
        this.accounts = accounts;
    }

    @Override
    public String code() {
        return LockerKind.CODE;
    }

    @Override
    public List<Contact> staff(CaseId id) {
        return accounts.staffOf(lockers.get(id).filed().school());
    }

    @Override
    public Optional<NoticeLetter> moved(CaseId id, LocalDate old, LocalDate today) {
        var request = lockers.get(id);
        return request instanceof Running running
                ? Optional.of(Letterheads.due(
                        letter(
                                CaseLetterKind.DEADLINE_MOVED,
                                request,
                                today,
                                old,
                                heads.words(
                                        "lockers.clock." + running.deadline().clock())),
                        running.deadline()))
                : Optional.empty();
    }

    @ApplicationModuleListener(condition = "#news.kind() == 'LOCKER'")
    void on(CaseNews.Moved news) {
        var request = lockers.get(news.id());
        switch (request) {
            case Locker.Asked _ -> mail.send(letter(Kind.RECEIPT, request, mail.today()), CaseMail.SUBMITTED);
            case Given given ->
                mail.send(
                        Letterheads.due(letter(Kind.GIVEN, given, given.by().on(), given.locker()), given.deadline()));
            case Locker.Expired over -> mail.send(letter(Kind.EXPIRED, over, over.on()));
            case Locker.Withdrawn _ -> {}
        }
    }

    private NoticeLetter letter(LetterKind kind, Locker request, LocalDate on, Object... more) {
        var filed = request.filed();
        var school = schools.find(filed.school()).orElseThrow();
        var with = new ArrayList<Object>(List.of(
                filed.child().name(), school.name(), school.name(), filed.year().label()));
        with.addAll(List.of(more));
        return NoticeLetter.of(
                kind,
                Letterheads.heading(
                        pages.head(filed),
                        on,
                        Letterheads.of(school),
                        filed.signature().name(),
                        filed.home()),
                List.of(),
                heads.signedByDistrict(),
                with.toArray());
    }
}
