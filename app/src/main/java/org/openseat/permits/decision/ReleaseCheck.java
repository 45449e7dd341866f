package org.openseat.permits.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.cases.papers.CasePapers;
import org.openseat.permits.Packet;
import org.openseat.permits.hearing.Hearing;
import org.openseat.rulebook.CompletePacket;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.PapersRead;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.SpecialEducationRouting;
import org.openseat.rulebook.Verdict;
import org.springframework.stereotype.Component;

/// Before a release the school has read every paper, the packet is whole, and nobody else must decide first.
/// (BUL-5347 §II.C.2, §II.A.4, §II.A.10)
@Component
public class ReleaseCheck {

    private final CasePapers papers;
    private final Hearing hearing;

    ReleaseCheck(CasePapers papers, Hearing hearing) {
        this.papers = papers;
        this.hearing = hearing;
    }

    /// The rule that keeps the school from releasing yet; empty when it can.
    public Optional<Finding> objection(Packet packet, LocalDate today) {
        var read = PapersRead.judge(new PapersRead.Facts(papers.unread(packet.id())));
        if (read instanceof Ruling.NotMet) {
            return Optional.of(Finding.of(PapersRead.class, PapersRead.CLAUSE, read));
        }
        var past = hearing.pastYear(packet, today);
        if (past.isPresent()) {
            return past;
        }
        return hearing.opinion(packet, today).findings().stream()
                .filter(ReleaseCheck::stops)
                .findFirst();
    }

    private static boolean stops(Finding finding) {
        return finding.verdict() != Verdict.MET
                && (finding.rule().equals(CompletePacket.class.getSimpleName())
                        || finding.rule().equals(SpecialEducationRouting.class.getSimpleName()));
    }
}
