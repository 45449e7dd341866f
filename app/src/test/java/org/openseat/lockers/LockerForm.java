package org.openseat.lockers;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Submission;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.DraftForm;
import org.openseat.cases.draft.Part;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.cases.draft.answers.AnswerRows;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Signature;
import org.openseat.lockers.Locker.Filed;
import org.openseat.lockers.Locker.Hall;
import org.openseat.schools.Address;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.schools.Years;
import org.openseat.ui.Frame;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.piece.SummaryRow;
import org.openseat.ui.question.Question;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The request for a locker: one part, which asks for the school, the hall and the address.
@Component
@Order(9)
@Profile("lockers")
class LockerForm implements DraftForm {

    private final LockerDesk desk;
    private final Years years;
    private final Where where;

    LockerForm(LockerDesk desk, Years years, Schools schools) {
        this.desk = desk;
        this.years = years;
        this.where = new Where(schools);
    }

    @Override
    public String code() {
        return LockerKind.CODE;
    }

    @Override
    public List<Where> parts() {
        return List.of(where);
    }

    @Override
    public List<SummaryRow> rows(Frame frame, Draft draft) {
        var row = AnswerRows.of(frame, draft);
        var answer = draft.answer(where).orElseThrow();
        return List.of(
                row.child(draft.child().name().full(), draft.child().birthDate()),
                row.row(
                        "where",
                        answer.school().name(),
                        frame.say("lockers.hall." + answer.hall()),
                        answer.home().toString()));
    }

    @Override
    public Submission<Locker> submit(
            Draft draft, ConfirmationNumber number, String signedBy, SignedIn family, ZonedDateTime now) {
        var answer = draft.answer(where).orElseThrow();
        var child = draft.child();
        return desk.submit(
                new Filed(
                        draft.id(),
                        number,
                        child.id(),
                        draft.family(),
                        years.current(draft.today()),
                        answer.school().code(),
                        new Child(child.name().full(), child.birthDate(), null),
                        answer.home(),
                        answer.hall(),
                        new Signature(signedBy, draft.today()),
                        now.toInstant()),
                family,
                now);
    }

    record Where(Schools schools) implements Part<Where.Answer> {

        record Answer(School school, Hall hall, Address home) {}

        @Override
        public String name() {
            return "where";
        }

        @Override
        public String form() {
            return "lockers.apply.where";
        }

        @Override
        public Form start(Draft draft) {
            var form = Form.empty(form());
            draft.child().home().ifPresent(home -> AddressFields.fill(form, home));
            return form;
        }

        @Override
        public List<Question> questions(Draft draft, Form form) {
            var asked = new ArrayList<Question>();
            asked.add(new Question.OneOfMany(
                    "school",
                    false,
                    frame -> schools.withGrade(draft.child().grade()).stream()
                            .map(school -> Option.of(school.code().value(), school.name()))
                            .toList()));
            asked.add(Question.choice("hall", "lockers.hall", Hall.values()));
            asked.addAll(Question.address());
            return asked;
        }

        @Override
        public Optional<Answer> read(Form form, Draft draft) {
            var open = schools.withGrade(draft.child().grade());
            var school = form.oneOf(
                    "school", open.stream().map(each -> each.code().value()).toList());
            var hall = form.oneOf("hall", Hall.class);
            var home = AddressFields.read(form);
            return school == null || hall == null
                    ? Optional.empty()
                    : open.stream()
                            .filter(each -> each.code().value().equals(school))
                            .findFirst()
                            .flatMap(found -> home.map(address -> new Answer(found, hall, address)));
        }
    }
}
