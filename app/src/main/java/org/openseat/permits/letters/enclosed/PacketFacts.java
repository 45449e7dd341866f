package org.openseat.permits.letters.enclosed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.cases.people.Work;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Fact;
import org.openseat.permits.Packet;
import org.openseat.permits.Particulars;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.letters.CaseFacts;
import org.openseat.permits.letters.enclosed.Enclosures.AppealForm;
import org.openseat.permits.letters.enclosed.Enclosures.PacketCopy;
import org.openseat.permits.letters.enclosed.Enclosures.Parent;
import org.openseat.permits.letters.enclosed.Enclosures.Part;
import org.openseat.permits.page.AnswerPieces;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.DistrictOffice;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Copies a family's application onto paper, without what only some may know. (R-IDP-23, R-ROL-3)
@Component
public class PacketFacts {

    private final DistrictOffice office;
    private final CaseFacts facts;
    private final Words words;
    private final Letterheads heads;

    PacketFacts(DistrictOffice office, CaseFacts facts, Words words, Letterheads heads) {
        this.heads = heads;
        this.office = office;
        this.facts = facts;
        this.words = words;
    }

    public PacketCopy copy(CaseFile file) {
        var signature = file.packet().answers().signature();
        return new PacketCopy(
                file.packet().submittedAt(), parts(file), facts.papers(file), signature.name(), signature.on());
    }

    public AppealForm form(CaseFile file) {
        var answers = file.packet().answers();
        return new AppealForm(
                answers.child().name(),
                answers.child().birthDate(),
                language -> Sentences.word(file.packet().grade(), language.locale()),
                Letterheads.street(answers.home()),
                Letterheads.place(answers.home()),
                office.info().shortName(),
                answers.parents().stream().map(PacketFacts::parent).toList());
    }

    private static Parent parent(org.openseat.cases.people.Parent parent) {
        var work = parent.work();
        return new Parent(
                parent.name(),
                parent.phone(),
                parent.otherPhone(),
                work == null ? null : work.employer(),
                work == null ? null : CaseFacts.line(work.at()));
    }

    private List<Part> parts(CaseFile file) {
        var parts = new ArrayList<Part>();
        parts.add(part("asked", asked(file)));
        parts.add(part("student", student(file)));
        parts.add(part("home", home(file)));
        for (var parent : file.packet().answers().parents()) {
            parts.add(part("parent", parentAnswers(parent)));
        }
        return List.copyOf(parts);
    }

    private List<Fact> asked(CaseFile file) {
        var request = CaseFacts.request(file);
        var renewal = file.packet().answers().renewal()
                ? "permits.letters.packet.kind.renewal"
                : "permits.letters.packet.kind.first";
        var general = given(
                new Fact(heads.words("cases.told.fact.year"), as(request.schoolYear())),
                answer("grade", language -> Sentences.word(file.packet().grade(), language.locale())),
                answer("kind", heads.words(renewal)),
                new Fact(heads.words("cases.told.fact.type"), request.permitType()),
                new Fact(heads.words("cases.told.fact.from"), as(request.fromSchool())),
                new Fact(heads.words("cases.told.fact.to"), as(request.toSchool())),
                answer("reason", reason(file.packet())));
        var ofType = ofType(file.packet().answers().particulars());
        return Stream.concat(general.stream(), ofType.stream()).toList();
    }

    /// In the words of the application. What happened to a child is need-to-know: both schools read this paper.
    /// (R-ROL-3)
    private List<Fact> ofType(Particulars particulars) {
        return AnswerPieces.part(particulars).filter(part -> !(particulars instanceof Particulars.Safety)).stream()
                .map(part -> new Fact(heads.words("permits.apply.task." + part), language -> {
                    var voice = new Voice(words, language);
                    return String.join("; ", AnswerPieces.lines(voice, particulars, voice::date));
                }))
                .toList();
    }

    /// What a family says about its child's safety is for the case alone. (R-ROL-3)
    private @Nullable String reason(Packet packet) {
        return packet.type() == PermitType.SAFETY_AND_PROTECTION
                ? null
                : packet.answers().reason();
    }

    private List<Fact> student(CaseFile file) {
        var answers = file.packet().answers();
        return given(
                answer("name", as(answers.child().name())),
                answer("born", date(answers.child().birthDate())),
                answer("recent", answers.recentSchool()));
    }

    private List<Fact> home(CaseFile file) {
        var answers = file.packet().answers();
        return given(
                answer("address", as(CaseFacts.line(answers.home()))),
                answer("since", date(answers.livesThereSince())));
    }

    private List<Fact> parentAnswers(org.openseat.cases.people.Parent parent) {
        var work = parent.work();
        return given(
                answer("name", as(parent.name())),
                answer("phone", as(parent.phone())),
                answer("otherPhone", parent.otherPhone()),
                answer("email", parent.email()),
                answer("study", parent.study()),
                answer("employer", work == null ? null : work.employer()),
                answer("workplace", work == null ? null : CaseFacts.line(work.at())),
                work == null ? null : how(work));
    }

    /// Child care asks for the hours, parent employment for being there.
    private Fact how(Work work) {
        return work.hoursAWeek() instanceof Integer hours
                ? answer("hours", as(hours.toString()))
                : answer(
                        "inPerson",
                        heads.words(work.inPerson() ? "permits.letters.form.yes" : "permits.letters.form.no"));
    }

    private Part part(String name, List<Fact> answers) {
        return new Part(heads.words("permits.letters.packet." + name), answers);
    }

    private Fact answer(String question, Wording answer) {
        return new Fact(heads.words("permits.letters.packet." + question), answer);
    }

    private @Nullable Fact answer(String question, @Nullable String typed) {
        return typed == null ? null : answer(question, as(typed));
    }

    private static List<Fact> given(@Nullable Fact... answers) {
        var given = new ArrayList<Fact>();
        for (var answer : answers) {
            if (answer != null) {
                given.add(answer);
            }
        }
        return given;
    }

    private static Wording date(LocalDate date) {
        return language -> Sentences.date(date, language.locale());
    }

    private static Wording as(String typed) {
        return any -> typed;
    }
}
