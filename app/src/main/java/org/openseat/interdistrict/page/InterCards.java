package org.openseat.interdistrict.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.CaseCard.Press;
import org.openseat.cases.page.Voice;
import org.openseat.interdistrict.AboutPieces;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.meanwhile.StayCard;
import org.openseat.interdistrict.official.OfficialDesk;
import org.openseat.interdistrict.record.InterRelease;
import org.openseat.interdistrict.samechild.SameChild.Other;
import org.openseat.interdistrict.school.Recommendation;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.SummaryRow;
import org.openseat.ui.question.Question;

/// The cards of a request between districts: why the office said no, what was asked for, who attends meanwhile, other
/// requests for the same child, what school and other district say, a note of the office.
record InterCards(InterView view, Voice voice, List<String> county) {

    List<CaseCard> all() {
        var cards = new ArrayList<CaseCard>();
        var grounds = grounds();
        var explanation = explanation();
        if (!grounds.isEmpty() || explanation != null) {
            cards.add(new CaseCard(
                    voice.say("interdistrict.case." + (grounds.isEmpty() ? "note" : "why")),
                    grounds,
                    explanation,
                    List.of()));
        }
        cards.add(CaseCard.facts(voice.say("interdistrict.case.request"), request()));
        if (AppealDesk.leadsToCounty(view.request(), view.today())) {
            cards.add(new CaseCard(voice.say("interdistrict.county.where"), county, null, List.of()));
        }
        if (file().stay() != null) {
            cards.add(StayCard.of(file().stay(), view.path(), view.office(), voice));
        }
        if (view.office()) {
            office(cards);
        }
        return cards;
    }

    /// What only the office sees.
    private void office(List<CaseCard> cards) {
        var same = file().sameChild();
        if (!same.undecided().isEmpty() || !same.takenIn().isEmpty()) {
            cards.add(sameChild(same.takenIn(), same.undecided()));
        }
        if (file().recommendation() != null || file().official() != null || OfficialDesk.wanted(view.request())) {
            cards.add(words());
        }
        if (view.request() instanceof InterRequest.Open) {
            cards.add(new CaseCard(
                    voice.say("interdistrict.counter"),
                    List.of(voice.say("interdistrict.counter.text")),
                    null,
                    List.of(new Action(voice.say("interdistrict.counter.link"), view.path() + "/papers/new"))));
        }
        cards.add(new CaseCard(voice.say("interdistrict.event.NOTED"), List.of(), null, List.of())
                .set(
                        true,
                        new Press(
                                view.path() + "/note",
                                voice.say("interdistrict.note.keep"),
                                Map.of(),
                                Form.empty("interdistrict"),
                                List.of(new Question.Lines("note", false)))));
    }

    private List<SummaryRow> request() {
        var filed = file().filed();
        var answers = filed.answers();
        var rows = new ArrayList<SummaryRow>();
        rows.add(row("interdistrict.task.reason", voice.word(filed.reason().label(filed.direction()))));
        rows.add(row("cases.fact.grade", voice.say("cases.grade", filed.grade().code())));
        if (view.staff()) {
            rows.add(row(
                    "cases.fact.reason",
                    Stream.concat(Stream.of(answers.reason()), AboutPieces.lines(voice, answers.about()).stream())
                            .toArray(String[]::new)));
            rows.add(row("cases.fact.birthDate", voice.shortDate(answers.child().birthDate())));
            if (answers.child().districtId() != null) {
                rows.add(row("cases.fact.studentNumber", answers.child().districtId()));
            }
            rows.add(row("cases.fact.specialEducation", yesNo(answers.specialEducation())));
            rows.add(row("cases.fact.section504", yesNo(answers.section504())));
            rows.add(row("cases.fact.expulsion", yesNo(answers.expulsion())));
            if (filed.incoming()) {
                InterRelease.heard(view.request())
                        .ifPresent(yeses -> rows.add(row(
                                "interdistrict.case.release",
                                voice.say("interdistrict.case.release." + yeses.release()))));
            }
            rows.add(row("cases.fact.home", answers.home().toString()));
            rows.add(row("cases.fact.parent", answers.first().name()));
            rows.add(row("cases.fact.phone", answers.first().phone()));
        }
        return rows;
    }

    private String yesNo(boolean yes) {
        return voice.say(yes ? "ui.yes" : "ui.no");
    }

    private SummaryRow row(String label, String... lines) {
        return new SummaryRow(voice.say(label), List.of(lines), null);
    }

    private CaseCard sameChild(List<Other> takenIn, List<Other> undecided) {
        var number = file().filed().number().value();
        return new CaseCard(
                        voice.say("interdistrict.join.title"),
                        undecided.isEmpty() ? List.of() : List.of(voice.say("interdistrict.join.lead", number)),
                        null,
                        Stream.concat(
                                        takenIn.stream()
                                                .map(other -> new Action(
                                                        other.number() + " " + voice.say("interdistrict.join.takenIn"),
                                                        other.path())),
                                        undecided.stream().map(other -> new Action(other.number(), other.path())))
                                .toList())
                .set(true, undecided.stream().map(this::join).toArray(Press[]::new));
    }

    private Press join(Other other) {
        return new Press(
                view.path() + "/join",
                voice.say("interdistrict.join.go"),
                Map.of("other", other.id().toString()),
                Form.empty(""),
                List.of());
    }

    /// What school and other district say.
    private CaseCard words() {
        var lines = new ArrayList<String>();
        var direction = file().filed().direction();
        if (file().recommendation() instanceof Recommendation said) {
            lines.add(voice.say(
                    "interdistrict.case.school." + direction + (said.yes() ? ".yes" : ".no"),
                    file().school().name()));
            lines.add(
                    signed(said.word().name(), said.word().title(), said.word().on()));
        }
        var official = file().official();
        if (official != null && official.answer() != null) {
            var answer = official.answer();
            lines.add(voice.say("interdistrict.official.said." + direction + (answer.yes() ? ".yes" : ".no")));
            lines.add(signed(answer.name(), answer.title(), answer.on()));
        }
        var ask = new Action(
                voice.say(official == null ? "interdistrict.official.ask.open" : "interdistrict.case.link"),
                view.path() + "/official");
        return new CaseCard(
                        voice.say("interdistrict.case.words"),
                        lines,
                        null,
                        official != null || OfficialDesk.wanted(view.request()) ? List.of(ask) : List.of())
                .set(true);
    }

    private String signed(String name, String title, LocalDate on) {
        return voice.say("interdistrict.school.signed", name, title, voice.shortDate(on));
    }

    /// Why the office said no or ended the permit; nothing while it did not.
    private List<String> grounds() {
        Stream<? extends Enum<?>> grounds = switch (no()) {
            case InterRequest.Denied denied -> denied.denial().grounds().stream();
            case InterRequest.AppealDeniedFinal last -> last.against().denial().grounds().stream();
            case InterRequest.Revoked revoked -> revoked.ending().grounds().stream();
            case InterRequest.RevocationStands last -> last.against().ending().grounds().stream();
            default -> Stream.<Enum<?>>empty();
        };
        return grounds.map(voice::capital).toList();
    }

    /// What the office wrote with it.
    private @Nullable String explanation() {
        return switch (no()) {
            case InterRequest.Denied denied -> denied.denial().explanation();
            case InterRequest.AppealDeniedFinal last -> last.word().note();
            case InterRequest.Revoked revoked -> revoked.ending().evidence();
            case InterRequest.RevocationStands last -> last.word().note();
            case InterRequest.Approved approved -> approved.word().note();
            case InterRequest.InfoRequested asked -> asked.asked().message();
            default -> null;
        };
    }

    private InterRequest no() {
        return view.request() instanceof InterRequest.DistrictAppeal appeal ? appeal.against() : view.request();
    }

    private InterCase file() {
        return view.file();
    }
}
