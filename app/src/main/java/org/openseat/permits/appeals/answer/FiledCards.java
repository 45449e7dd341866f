package org.openseat.permits.appeals.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.AppealForm;
import org.openseat.permits.Appealed;
import org.openseat.permits.Appealed.Answer;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.Stopped;
import org.openseat.permits.appeals.FiledAppeal;
import org.openseat.permits.file.CaseFile;
import org.openseat.rulebook.LawfulDenial;
import org.openseat.rulebook.Told;
import org.openseat.schools.DistrictOffice;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// Cards of what was written in an appeal: the school's no, the family's words and papers, the answers.
@Component
class FiledCards {

    private final DistrictOffice office;

    FiledCards(DistrictOffice office) {
        this.office = office;
    }

    /// What the family sent, with its papers.
    CaseCard card(CaseFile file, FiledAppeal filed, Voice voice) {
        var form = filed.form();
        return new CaseCard(
                voice.say("appeals.card." + filed.kind(), voice.date(day(filed))),
                form == null ? List.of() : lines(form, voice),
                form == null ? filed.words() : form.whyGrant(),
                filed.papers().stream()
                        .map(paper -> new Action(
                                paper.name(),
                                file.path() + "/appeal/papers/" + paper.id().value()))
                        .toList());
    }

    /// What came on paper was signed for the day it was received.
    private LocalDate day(FiledAppeal filed) {
        return filed.form() != null
                ? filed.form().signature().on()
                : filed.at().atZone(office.timeZone()).toLocalDate();
    }

    private static List<String> lines(AppealForm form, Voice voice) {
        var lines = new ArrayList<String>();
        lines.add(voice.say("appeals.card.understanding", form.understanding()));
        lines.add(voice.say(form.childCareMatters() ? "appeals.card.childCare" : "appeals.card.noChildCare"));
        if (form.acceptedThere()) {
            lines.add(voice.say("appeals.card.accepted"));
        }
        if (form.employers() != null) {
            lines.add(voice.say("appeals.card.employers", form.employers()));
        }
        if (form.otherSchools() != null) {
            lines.add(voice.say("appeals.card.otherSchools", form.otherSchools()));
        }
        if (form.planIfRefused() != null) {
            lines.add(voice.say("appeals.card.plan", form.planIfRefused()));
        }
        if (!form.gotExplanation() || !form.gotSheet()) {
            lines.add(voice.say("appeals.card.notReceived"));
        }
        lines.add(voice.say("appeals.card.signed", form.signature().name()));
        return lines;
    }

    /// The no that is appealed, with its grounds and the school's words.
    CaseCard no(CaseFile file, Contestable no, Voice voice) {
        var school = file.school(no.school()).name();
        var by = voice.say(
                "appeals.card.by",
                no.decision().name(),
                voice.date(no.decision().on()));
        var lines = new ArrayList<String>();
        lines.add(by);
        return switch (no) {
            case Denied denied -> {
                denied.denial().grounds().stream()
                        .map(ground -> voice.sentence(Told.of(new LawfulDenial.DenialRestsOn(List.of(ground)))))
                        .forEach(lines::add);
                yield new CaseCard(
                        voice.say("permits.case.denied", school),
                        lines,
                        denied.denial().explanation(),
                        List.of());
            }
            case Stopped stopped -> {
                stopped.ending().grounds().forEach(ground -> lines.add(voice.word(ground)));
                yield new CaseCard(
                        voice.say("permits.case.denied", school),
                        lines,
                        stopped.ending().evidence(),
                        List.of());
            }
        };
    }

    /// Why the school denied the appeal.
    CaseCard schoolSaid(CaseFile file, Appealed appealed, Answer answer, Voice voice) {
        var school = file.school(appealed.against().school()).name();
        return said(voice.say("appeals.card.denied", school), answer, voice);
    }

    /// Why the district denied it, finally.
    CaseCard districtSaid(Answer answer, Voice voice) {
        return said(voice.say("appeals.card.finally"), answer, voice);
    }

    private static CaseCard said(String heading, Answer answer, Voice voice) {
        var by = voice.say(
                "appeals.card.by",
                answer.decision().name(),
                voice.date(answer.decision().on()));
        return new CaseCard(heading, List.of(by), answer.explanation(), List.of());
    }
}
