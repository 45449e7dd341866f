package org.openseat.cases.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.CaseId;
import org.openseat.cases.link.SentLink.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Asks people who have no account to sign something in a case: by a mailed link, one at a time, that lasts a while and
/// is good for one signature. (R-INT-23, BUL-5347 Att. D)
@Service
public class SigningLinks {

    /// More mails for a case than anybody needs, and too few to be a nuisance to a stranger.
    public static final int MAILS_A_DAY = 5;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SECOND_PRESS = Duration.ofMinutes(1);

    private final LinkTable table;
    private final JsonMapper json;

    SigningLinks(LinkTable table, JsonMapper json) {
        this.table = table;
        this.json = json;
    }

    /// What came of sending.
    public sealed interface Sending {

        /// @param path the link's path within this site; whoever has it can sign
        record Sent(SentLink link, String path) implements Sending {

            @Override
            public String toString() {
                return "Sent[" + link.id() + "]";
            }
        }

        /// The same was sent a moment ago.
        record SecondPress() implements Sending {}

        record TooMany() implements Sending {}
    }

    /// Makes a new link, which ends the one before; whoever calls this mails it.
    ///
    /// @param same whether the last link asks the same person for the same
    @Transactional(propagation = Propagation.MANDATORY)
    public Sending send(
            Purpose purpose,
            CaseId of,
            String email,
            String language,
            SignedIn by,
            Instant now,
            Predicate<SentLink> same) {
        table.hold(of);
        var again = table.last(purpose, of)
                .filter(last -> last.answer() == null
                        && last.email().equals(email)
                        && last.at().plus(SECOND_PRESS).isAfter(now)
                        && same.test(last));
        if (again.isPresent()) {
            return new Sending.SecondPress();
        }
        if (table.sentSince(purpose, of, now.minus(DAY)) >= MAILS_A_DAY
                || table.sentSince(purpose, by.id(), now.minus(DAY)) >= purpose.bySender()) {
            return new Sending.TooMany();
        }
        var token = Token.fresh();
        var link = new SentLink(
                UUID.randomUUID(),
                of,
                email,
                language,
                by.id(),
                now,
                now.plus(purpose.lifetime()),
                null,
                Map.of(),
                null);
        table.add(purpose, link, token);
        return new Sending.Sent(link, purpose.path() + token.value());
    }

    /// The link of a case that was sent last.
    public Optional<SentLink> last(Purpose purpose, CaseId of) {
        return table.last(purpose, of);
    }

    /// The case that a link is for; asked before it is held.
    public Optional<CaseId> caseOf(Purpose purpose, Token token) {
        return table.find(purpose, token, false).map(SentLink::of);
    }

    /// @param needed whether the case still waits for the signature
    public SigningLink look(Purpose purpose, Token token, Instant now, Predicate<CaseId> needed) {
        return look(table.find(purpose, token, false), now, needed);
    }

    /// The same, held until the end of the transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public SigningLink lock(Purpose purpose, Token token, Instant now, Predicate<CaseId> needed) {
        return look(table.find(purpose, token, true), now, needed);
    }

    private static SigningLink look(Optional<SentLink> found, Instant now, Predicate<CaseId> needed) {
        return found.map(link -> {
                    if (link.answer() != null) {
                        return new SigningLink.Used(link);
                    }
                    if (link.ended() != null) {
                        return new SigningLink.Replaced(link);
                    }
                    if (!needed.test(link.of())) {
                        return new SigningLink.Closed(link);
                    }
                    return link.expires().isAfter(now) ? new SigningLink.Open(link) : new SigningLink.Expired(link);
                })
                .orElseGet(SigningLink.Unknown::new);
    }

    /// Keeps what was typed, right or not.
    public void keep(SentLink link, Map<String, String> typed) {
        table.keep(link, json.writeValueAsString(typed));
    }

    /// Keeps what was signed through a link that this transaction has locked.
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(SentLink link, Object answer, Instant now) {
        table.sign(link, json.writeValueAsString(answer), now);
    }

    /// What was signed; empty before.
    public <A> Optional<A> answer(SentLink link, Class<A> type) {
        return Optional.ofNullable(link.answer()).map(text -> json.readValue(text, type));
    }
}
