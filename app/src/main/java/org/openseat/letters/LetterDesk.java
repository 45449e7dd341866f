package org.openseat.letters;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openseat.letters.kept.KeptLetter;
import org.openseat.letters.kept.LetterId;
import org.openseat.letters.kept.Letters;
import org.openseat.letters.press.LetterPress;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.queue.MailDesk;
import org.openseat.letters.sheet.Letter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where letters are written, kept and opened again.
@Service
public class LetterDesk {

    private final LetterPress press;
    private final Letters letters;
    private final MailDesk mails;

    LetterDesk(LetterPress press, Letters letters, MailDesk mails) {
        this.press = press;
        this.letters = letters;
        this.mails = mails;
    }

    /// A letter with its text as HTML.
    public record Opened(KeptLetter letter, String html) {}

    /// Writes a letter of which a case can have only one of its kind a day.
    @Transactional
    public Optional<LetterId> write(Letter letter, Reader reader, Instant now) {
        return write(letter, letter.heading().date().toString(), reader, now);
    }

    /// Writes and keeps a letter, and mails the family that it is there; both happen with this transaction or not at
    /// all.
    ///
    /// @param occasion what the letter tells of, such as the decision of a day: of the same case, kind and occasion
    ///     there is one letter, and asked again, nothing is written and nothing answered
    @Transactional
    public Optional<LetterId> write(Letter letter, String occasion, Reader reader, Instant now) {
        return letters.has(letter.heading().caseId(), letter.kind(), occasion)
                ? Optional.empty()
                : keep(letter, occasion, reader, now);
    }

    /// Tells a family by mail alone.
    @Transactional
    public void tell(Reader reader, Mail mail, Instant now) {
        mails.write(reader, mail, now);
    }

    /// Every letter of a case, oldest first. Whether one may know of the case is for its own module to say.
    @Transactional(readOnly = true)
    public List<KeptLetter> ofCase(UUID caseId) {
        return letters.ofCase(caseId);
    }

    /// The first letter that a case had for this occasion.
    @Transactional(readOnly = true)
    public Optional<LetterId> about(UUID caseId, String occasion) {
        return letters.about(caseId, occasion);
    }

    /// A letter, for whoever may know of its case.
    @Transactional(readOnly = true)
    public Optional<Opened> open(LetterId id) {
        return letters.open(id);
    }

    /// The letter's PDF, byte for byte.
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(LetterId id) {
        return letters.pdf(id);
    }

    private Optional<LetterId> keep(Letter letter, String occasion, Reader reader, Instant now) {
        var id = LetterId.fresh();
        var about = letter.heading();
        var printed = press.print(letter, reader.language());
        var kept = new KeptLetter(
                id,
                about.caseId(),
                about.number(),
                letter.kind().key(),
                letter.kind().version(),
                printed.language().code(),
                about.date(),
                printed.title(),
                printed.sha256(),
                now);
        var account = Objects.requireNonNull(reader.account(), "A letter needs an account that keeps it");
        if (!letters.insert(kept, occasion, account, printed.html(), printed.pdf())) {
            return Optional.empty();
        }
        mails.write(reader, notice(letter, id), now);
        return Optional.of(id);
    }

    private static Mail notice(Letter letter, LetterId id) {
        return Mail.of(
                        "letter:" + id.value(),
                        letter.kind().mail(),
                        "/letters/" + id.value(),
                        letter.heading().number())
                .about(letter.heading().caseId());
    }
}
