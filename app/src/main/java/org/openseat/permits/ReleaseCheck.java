package org.openseat.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.rulebook.CompletePacket;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.SpecialEducationRouting;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;
import org.springframework.stereotype.Component;

/// Before a release the school has read every paper, the packet is whole, and nobody else must decide first.
/// (BUL-5347 §II.C.2, §II.A.4, §II.A.10)
@Component
public class ReleaseCheck {

    /// Papers that nobody at the school has read yet.
    public record PapersNotRead(List<Paper> papers) implements Reason {}

    private final PermitPapers papers;
    private final Hearing hearing;

    ReleaseCheck(PermitPapers papers, Hearing hearing) {
        this.papers = papers;
        this.hearing = hearing;
    }

    /// Why the school cannot release yet; empty when it can.
    public Optional<Told> objection(Packet packet, LocalDate today) {
        var unread = papers.unread(packet.id());
        if (!unread.isEmpty()) {
            return Optional.of(Told.of(new PapersNotRead(List.copyOf(unread))));
        }
        return hearing.opinion(packet, today).findings().stream()
                .filter(ReleaseCheck::stops)
                .map(finding -> finding.reasons().getFirst())
                .findFirst();
    }

    private static boolean stops(Finding finding) {
        return finding.verdict() != Verdict.MET
                && (finding.rule().equals(CompletePacket.class.getSimpleName())
                        || finding.rule().equals(SpecialEducationRouting.class.getSimpleName()));
    }
}
