package org.openseat.permits.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.cases.CaseId;
import org.openseat.cases.told.CaseLetters;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.file.PermitKind;
import org.springframework.stereotype.Component;

/// What only permits within the district know when something is told of one.
@Component
class PermitTold implements CaseLetters {

    private final CaseFacts facts;
    private final NoticeFacts notices;
    private final Accounts accounts;

    PermitTold(CaseFacts facts, NoticeFacts notices, Accounts accounts) {
        this.facts = facts;
        this.notices = notices;
        this.accounts = accounts;
    }

    @Override
    public String code() {
        return PermitKind.CODE;
    }

    /// The school at which the case lies.
    @Override
    public List<Contact> staff(CaseId id) {
        var file = facts.file(id);
        var there = file.request() instanceof AtRequestedSchool || file.request() instanceof Held;
        return accounts.staffOf((there ? file.to() : file.from()).code());
    }

    @Override
    public Optional<NoticeLetter> missing(CaseId id, LocalDate today) {
        var file = facts.file(id);
        var papers = notices.missingPapers(file);
        return file.request() instanceof Undecided && !papers.isEmpty()
                ? Optional.of(notices.missing(file, papers, today))
                : Optional.empty();
    }

    @Override
    public Optional<NoticeLetter> moved(CaseId id, LocalDate old, LocalDate today) {
        var file = facts.file(id);
        return file.request() instanceof Running running
                ? Optional.of(notices.moved(file, running.deadline(), old, today))
                : Optional.empty();
    }
}
