package org.openseat.permits.letters;

import java.time.LocalDate;
import java.util.List;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.letters.sheet.Signature;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.file.CaseFile;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Takes from a case file what a receipt and a permit say, and no sentence.
@Component
public class PermitFacts {

    private final CaseFacts facts;
    private final Words words;

    PermitFacts(CaseFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    ReceiptLetter receipt(CaseFile file, LocalDate today) {
        var answerBy =
                file.request() instanceof Undecided open ? open.deadline().date() : today;
        return new ReceiptLetter(
                CaseFacts.heading(file, today, Letterheads.of(file.from())),
                CaseFacts.request(file),
                file.packet().submittedAt(),
                file.received().orElse(null),
                facts.papers(file),
                answerBy,
                file.request() instanceof AtResidenceSchool && file.awaitsSpecialEducation());
    }

    PermitLetter granted(CaseFile file, Permit permit) {
        var approval = permit.approval();
        var by = Letterheads.of(file.to());
        return permit(PermitLetterKind.PERMIT, file, permit, approval.on(), by, Letterheads.signed(approval));
    }

    /// The permit as both schools gave it, as an appeal led to it, or as it stands again after one.
    ///
    /// @param by the office that said yes last
    public PermitLetter permit(
            LetterKind kind, CaseFile file, Permit permit, LocalDate on, Letterhead by, Signature signature) {
        return new PermitLetter(
                kind,
                CaseFacts.heading(file, on, by),
                CaseFacts.request(file),
                permit.approval().on(),
                permit.until(),
                file.request() instanceof Attending,
                conditions(file),
                Letterheads.of(file.to()),
                signature);
    }

    /// What the permit's own reason asks of the family, for the types that ask something of their own. (BUL-5347 §III)
    private List<Wording> conditions(CaseFile file) {
        var key = "permits.letters.permit.reason." + file.packet().type().name();
        return words.has("en", key)
                ? List.of(language -> words.say(language.code(), key, file.to().name()))
                : List.of();
    }
}
