package org.openseat.permits.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.cases.people.Parent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.file.CaseFile;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.LawfulDenial;
import org.openseat.rulebook.Told;
import org.openseat.ui.piece.SummaryRow;

/// The cards that every permit request has: why a school said no, what the schools wrote with a yes, the family.
final class PermitCards {

    private PermitCards() {}

    static List<CaseCard> of(PermitView view, Voice voice) {
        var cards = new ArrayList<CaseCard>();
        // Also while it is appealed and after.
        if (view.file().request().no().orElse(null) instanceof Denied no) {
            cards.add(denial(view.file(), no, voice));
        }
        notes(view.file().request())
                .map(said ->
                        new CaseCard(voice.say("permits.case.note", said.name()), List.of(), said.note(), List.of()))
                .forEach(cards::add);
        if (view.staff()) {
            cards.add(family(view.file(), voice));
        }
        return cards;
    }

    /// The grounds of a denial, each where the policy speaks of it.
    private static CaseCard denial(CaseFile file, Denied no, Voice voice) {
        return new CaseCard(
                voice.say("permits.case.denied", file.school(no.school()).name()),
                no.denial().grounds().stream()
                        .map(ground -> said(ground, voice))
                        .toList(),
                no.denial().explanation(),
                List.of());
    }

    private static String said(DenialGround ground, Voice voice) {
        return voice.sentence(Told.of(new LawfulDenial.DenialRestsOn(List.of(ground)))) + " "
                + voice.say("ui.why.rule", LawfulDenial.clause(ground).toString());
    }

    /// The decisions with which a school wrote a note, the latest first.
    private static Stream<SignedStatement> notes(PermitRequest request) {
        var decisions = switch (request) {
            case AtRequestedSchool r -> Stream.ofNullable(r.release());
            case DeniedByRequested r -> Stream.ofNullable(r.release());
            case Held r ->
                Stream.concat(
                        Stream.of(r.permit().approval()),
                        Stream.ofNullable(r.permit().release()));
            default -> Stream.<SignedStatement>empty();
        };
        return decisions.filter(decision -> decision.note() != null);
    }

    /// What staff must know of a family to decide and to reach it: grade, home, reason, parents and their work.
    private static CaseCard family(CaseFile file, Voice voice) {
        var answers = file.packet().answers();
        var rows = new ArrayList<SummaryRow>();
        rows.add(row(
                voice, "grade", voice.say("cases.grade", file.packet().grade().code())));
        rows.add(row(
                voice,
                "home",
                answers.home().toString(),
                voice.say("permits.check.since", voice.shortDate(answers.livesThereSince()))));
        for (var parent : answers.parents()) {
            rows.add(new SummaryRow(voice.say("cases.fact.parent"), reach(parent), null));
            if (parent.work() != null || parent.study() != null) {
                rows.add(row(voice, "work", AnswerPieces.work(voice, parent).toArray(String[]::new)));
            }
        }
        rows.addAll(AnswerPieces.particulars(voice, answers.particulars(), null));
        rows.add(row(voice, "reason", answers.reason()));
        return CaseCard.facts(voice.say("permits.case.family"), rows);
    }

    private static List<String> reach(Parent parent) {
        return Stream.of(
                        Stream.of(parent.name(), parent.phone()),
                        Stream.ofNullable(parent.otherPhone()),
                        Stream.ofNullable(parent.email()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static SummaryRow row(Voice voice, String label, String... lines) {
        return new SummaryRow(voice.say("cases.fact." + label), List.of(lines), null);
    }
}
