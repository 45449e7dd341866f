package org.openseat.permits.appeals.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.Appealed.FinallyDenied;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.appeals.AppealFolder;
import org.openseat.permits.appeals.Asked;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.rulebook.AppealDecider;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// The appeal on the page of a case: the right to stay, what was asked, what the family sent, what was answered.
@Component
class AppealCards implements CaseCards {

    private final AppealFolder folder;
    private final FiledCards filedCards;

    AppealCards(AppealFolder folder, FiledCards filedCards) {
        this.folder = folder;
        this.filedCards = filedCards;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        if (!reader.staff() || reader.roles().stream().anyMatch(role -> role != Role.SPECIAL_EDUCATION)) {
            return cards(file, reader, voice);
        }
        return List.of();
    }

    private List<CaseCard> cards(CaseFile file, SignedIn reader, Voice voice) {
        var view = folder.view(file.request(), reader);
        var cards = new ArrayList<CaseCard>();
        if (reader.staff()) {
            stay(file, voice).forEach(cards::add);
            notThisPerson(view, voice).forEach(cards::add);
        }
        asked(file, reader, view, voice).forEach(cards::add);
        view.filed().forEach(filed -> cards.add(filedCards.card(file, filed, voice)));
        answers(file, voice).forEach(cards::add);
        if (!view.filed().isEmpty()) {
            cards.add(packet(file, voice));
        }
        return cards;
    }

    /// What somebody who must answer reads: why the school said no, and what the family says to it.
    List<CaseCard> toDecide(CaseFile file, Voice voice) {
        var cards = new ArrayList<CaseCard>();
        stay(file, voice).forEach(cards::add);
        file.request().no().map(no -> filedCards.no(file, no, voice)).ifPresent(cards::add);
        folder.filed(file.packet().id()).forEach(filed -> cards.add(filedCards.card(file, filed, voice)));
        answers(file, voice).forEach(cards::add);
        cards.add(packet(file, voice));
        return cards;
    }

    /// Both schools are shown that the student stays where they are until the last word. (R-IDP-26)
    private static Stream<CaseCard> stay(CaseFile file, Voice voice) {
        return switch (file.request()) {
            case FirstAppeal _, FirstAppealDenied _, SecondAppeal _ ->
                Stream.of(new CaseCard(
                        voice.say("appeals.stay.title"),
                        List.of(voice.say("appeals.stay.staff", file.child())),
                        null,
                        List.of()));
            default -> Stream.empty();
        };
    }

    /// Somebody of the deciding body who said no before. (R-IDP-25)
    private static Stream<CaseCard> notThisPerson(AppealFolder.View view, Voice voice) {
        return Stream.ofNullable(view.decider())
                .filter(finding -> finding.reasons().stream()
                        .anyMatch(reason -> reason.is(AppealDecider.SomebodyElseMustDecide.class)))
                .map(finding -> new CaseCard(
                        voice.say("appeals.barred.title"),
                        finding.reasons().stream().map(voice::sentence).toList(),
                        null,
                        List.of()));
    }

    private static Stream<CaseCard> asked(CaseFile file, SignedIn reader, AppealFolder.View view, Voice voice) {
        var question = Asked.open(file);
        if (question.isPresent()) {
            var links = reader.staff()
                    ? List.<Action>of()
                    : List.of(new Action(voice.say("appeals.asked.answer"), file.path() + "/more"));
            var title = voice.say(reader.staff() ? "appeals.asked.staff" : "appeals.asked.family");
            return Stream.of(new CaseCard(title, List.of(), question.get(), links));
        }
        return view.mayAnswer() && file.request() instanceof FirstAppeal
                ? Stream.of(new CaseCard(
                        voice.say("appeals.askMore.title"),
                        List.of(voice.say("appeals.askMore.text")),
                        null,
                        List.of(new Action(voice.say("appeals.askMore.link"), file.path() + "/ask-more"))))
                : Stream.empty();
    }

    /// The written noes to the appeals, in order.
    private Stream<CaseCard> answers(CaseFile file, Voice voice) {
        return switch (file.request()) {
            case FirstAppealDenied r -> Stream.of(filedCards.schoolSaid(file, r, r.answer(), voice));
            case SecondAppeal r ->
                Stream.ofNullable(r.answer()).map(answer -> filedCards.schoolSaid(file, r, answer, voice));
            case FinallyDenied r ->
                Stream.concat(
                        Stream.ofNullable(r.answer()).map(answer -> filedCards.schoolSaid(file, r, answer, voice)),
                        Stream.of(filedCards.districtSaid(r.last(), voice)));
            default -> Stream.empty();
        };
    }

    private static CaseCard packet(CaseFile file, Voice voice) {
        return new CaseCard(
                voice.say("appeals.packet.title"),
                List.of(voice.say("appeals.packet.text")),
                null,
                List.of(new Action(voice.say("appeals.packet.link"), file.path() + "/appeal-packet.pdf")));
    }
}
