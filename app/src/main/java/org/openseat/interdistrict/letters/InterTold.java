package org.openseat.interdistrict.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.accounts.Role;
import org.openseat.cases.CaseId;
import org.openseat.cases.told.CaseLetters;
import org.openseat.cases.told.CaseMail;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.record.InterKind;
import org.openseat.letters.sheet.NoticeLetter;
import org.springframework.stereotype.Component;

/// What only requests between districts know when something is told of one.
@Component
class InterTold implements CaseLetters {

    private final InterFacts facts;
    private final CaseMail mail;
    private final Accounts accounts;

    InterTold(InterFacts facts, CaseMail mail, Accounts accounts) {
        this.facts = facts;
        this.mail = mail;
        this.accounts = accounts;
    }

    @Override
    public String code() {
        return InterKind.CODE;
    }

    @Override
    public List<Contact> staff(CaseId id) {
        return accounts.with(Role.DISTRICT);
    }

    @Override
    public Optional<NoticeLetter> missing(CaseId id, LocalDate today) {
        var file = facts.file(id);
        var papers = facts.missingPapers(file);
        return file.request() instanceof Open && !papers.isEmpty() && !askedToday(file.request(), today)
                ? Optional.of(facts.missing(file, papers, today))
                : Optional.empty();
    }

    /// The office refuses papers and asks for better ones in its own letter.
    private boolean askedToday(InterRequest request, LocalDate today) {
        return request instanceof InfoRequested waiting
                && mail.day(waiting.asked().at()).equals(today);
    }

    @Override
    public Optional<NoticeLetter> moved(CaseId id, LocalDate old, LocalDate today) {
        var file = facts.file(id);
        return file.request() instanceof Running running
                ? Optional.of(facts.moved(file, running.deadline(), old, today))
                : Optional.empty();
    }
}
