package org.openseat.letters;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where letters are written, kept and opened again.
@Service
public class LetterDesk {

    private final LetterWriter writer;
    private final LetterPrinter printer;
    private final Letters letters;
    private final MailDesk mails;

    LetterDesk(LetterWriter writer, LetterPrinter printer, Letters letters, MailDesk mails) {
        this.writer = writer;
        this.printer = printer;
        this.letters = letters;
        this.mails = mails;
    }

    /// A letter with its text as HTML.
    public record Opened(KeptLetter letter, String html) {}

    /// Writes and keeps a letter, and mails the family that it is there; both happen with this transaction or not at
    /// all. Asked again for the same case, kind and day, it writes nothing and answers the letter that is there.
    @Transactional
    public LetterId write(Letter letter, Reader reader, Instant now) {
        var about = letter.heading();
        return letters.written(about.caseId(), letter.kind(), about.date()).orElseGet(() -> keep(letter, reader, now));
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

    /// The PDF of a case's letter, byte for byte, for staff who may see the case.
    @Transactional(readOnly = true)
    public Optional<byte[]> pdfOfCase(LetterId id, UUID caseId) {
        return letters.pdfOfCase(id, caseId);
    }

    /// A letter that was written to this account.
    @Transactional(readOnly = true)
    public Optional<Opened> open(LetterId id, UUID account) {
        return letters.open(id, account);
    }

    /// The PDF of a letter that was written to this account, byte for byte.
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(LetterId id, UUID account) {
        return letters.pdf(id, account);
    }

    private LetterId keep(Letter letter, Reader reader, Instant now) {
        var id = LetterId.fresh();
        var about = letter.heading();
        var written = writer.write(letter, reader.language());
        var pdf = printer.print(written.title() + " · " + about.number(), written.language(), written.html());
        var kept = new KeptLetter(
                id,
                about.caseId(),
                about.number(),
                letter.kind(),
                letter.version(),
                written.language().code(),
                about.date(),
                written.title(),
                sha256(pdf),
                now);
        var account = Objects.requireNonNull(reader.account(), "A letter needs an account that keeps it");
        letters.insert(kept, account, written.html(), pdf);
        mails.write(reader, notice(letter, id), now);
        return id;
    }

    private static Mail notice(Letter letter, LetterId id) {
        var key = "letters.mail." + letter.kind().name().toLowerCase(Locale.ROOT);
        return Mail.of(
                "letter:" + id.value(),
                key,
                "/letters/" + id.value(),
                letter.heading().number());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
