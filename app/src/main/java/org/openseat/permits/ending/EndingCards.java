package org.openseat.permits.ending;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.Ending;
import org.openseat.permits.PermitRequest.Referred;
import org.openseat.permits.PermitRequest.Stopped;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.LawfulEnding;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// Says on the page of a case why a permit was ended, not renewed or sent on, with the evidence.
@Component
class EndingCards implements CaseCards {

    private final EvidencePapers evidence;

    EndingCards(EvidencePapers evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        if (file.request() instanceof Referred(var packet, var referral)) {
            var settle = reader.is(Role.DISTRICT) && EndingDesk.toSettle(file.request(), file.timeline())
                    ? List.of(new Action(voice.say("permits.settle.link"), file.path() + "/settle"))
                    : List.<Action>of();
            return List.of(new CaseCard(voice.say("permits.refer.card"), List.of(), referral.finding(), settle));
        }
        // The ending that stands, or that an appeal is against.
        return file.request().no().orElse(null) instanceof Stopped no
                ? List.of(card(file, no.ending(), voice))
                : List.of();
    }

    private CaseCard card(CaseFile file, Ending ending, Voice voice) {
        return new CaseCard(
                voice.say(
                        "permits.end.card." + ending.how(),
                        file.school(ending.school()).name()),
                ending.grounds().stream().map(ground -> said(ground, voice)).toList(),
                ending.evidence(),
                papers(file, evidence));
    }

    /// The ground and where the policy names it.
    private String said(EndingGround ground, Voice voice) {
        var rests = new LawfulEnding.EndingRestsOn(List.of(ground));
        var clause = LawfulEnding.clause(ground).toString();
        return Sentences.say(rests, voice.language().locale()) + " " + voice.say("permits.end.rule", clause);
    }

    /// The evidence that was kept.
    static List<Action> papers(CaseFile file, EvidencePapers evidence) {
        return evidence.of(file.packet().id()).stream()
                .map(paper -> new Action(
                        paper.name(), file.path() + "/evidence/" + paper.id().value()))
                .toList();
    }
}
