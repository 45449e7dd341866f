package org.openseat.applications.apply;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.Answers;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Choice;
import org.openseat.applications.desk.ApplicationDesk;
import org.openseat.applications.desk.ApplicationDesk.Sheet;
import org.openseat.applications.file.ApplicationKind;
import org.openseat.applications.file.Applications;
import org.openseat.applications.file.RaceTable.Race;
import org.openseat.applications.hearing.FilingRules;
import org.openseat.applications.parts.GradePart;
import org.openseat.applications.parts.HomePart;
import org.openseat.applications.parts.RacePart;
import org.openseat.applications.parts.RankPart;
import org.openseat.applications.parts.SiblingPart;
import org.openseat.cases.Arrived;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Submission;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.DraftForm;
import org.openseat.cases.draft.Part;
import org.openseat.cases.draft.answers.AnswerRows;
import org.openseat.cases.people.Child;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.rulebook.Finding;
import org.openseat.students.Enrollment;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The application for programs of one school year. (R-CHO-1)
@Component
@Order(3)
class ApplicationForm implements DraftForm {

    private final GradePart grade;
    private final HomePart home;
    private final RankPart rank;
    private final SiblingPart sibling;
    private final RacePart race;
    private final Applications applications;
    private final ApplicationDesk desk;
    private final FilingRules rules;
    private final ApplicationRows rows;
    private final Cycles cycles;
    private final Arrived arrived;

    ApplicationForm(
            GradePart grade,
            HomePart home,
            RankPart rank,
            SiblingPart sibling,
            RacePart race,
            Applications applications,
            ApplicationDesk desk,
            FilingRules rules,
            ApplicationRows rows,
            Cycles cycles,
            Arrived arrived) {
        this.grade = grade;
        this.home = home;
        this.rank = rank;
        this.sibling = sibling;
        this.race = race;
        this.applications = applications;
        this.desk = desk;
        this.rules = rules;
        this.rows = rows;
        this.cycles = cycles;
        this.arrived = arrived;
    }

    @Override
    public String code() {
        return ApplicationKind.CODE;
    }

    /// One for each year in which something can be sent now.
    @Override
    public List<String> variants() {
        return cycles.open(arrived.now().toInstant()).stream()
                .map(cycle -> cycle.year().label())
                .toList();
    }

    @Override
    public boolean hasPapers() {
        return false;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(grade, home, rank, sibling, race);
    }

    @Override
    public List<SummaryRow> rows(Frame frame, Draft draft) {
        var row = AnswerRows.of(frame, draft);
        var answers = answers(draft);
        var all = new ArrayList<SummaryRow>();
        all.add(row.child(answers.child().name(), answers.child().birthDate()));
        all.addAll(rows.answers(row, answers));
        all.addAll(rows.choices(row, choices(draft)));
        draft.answer(race).ifPresent(given -> all.add(rows.race(row, given)));
        return all;
    }

    /// What would stop it, heard at the instant this request arrived. What only lowers the chances stands beside each
    /// choice.
    @Override
    public List<Finding> against(Draft draft) {
        var before = applications.of(draft.id()).orElse(null) instanceof Received received
                ? received.sent().choices()
                : List.<Choice>of();
        return FilingRules.against(rules.hear(
                answers(draft),
                choices(draft),
                before,
                cycle(draft),
                arrived.now().toInstant()));
    }

    @Override
    public Submission<Received> submit(
            Draft draft, ConfirmationNumber number, String signedBy, SignedIn family, ZonedDateTime now) {
        var sheet = new Sheet(answers(draft), choices(draft), given(draft), signedBy);
        return desk.file(draft.id(), number, sheet, family, now);
    }

    private @Nullable Race given(Draft draft) {
        return draft.answer(race).orElse(null);
    }

    private List<Choice> choices(Draft draft) {
        return draft.answer(rank).orElseThrow();
    }

    private Cycle cycle(Draft draft) {
        return rank.cycle(draft);
    }

    private Answers answers(Draft draft) {
        var child = draft.child();
        var number = child.enrollment() instanceof Enrollment.InDistrict in ? in.districtId() : null;
        return new Answers(
                new Child(child.name().full(), child.birthDate(), number),
                draft.answer(grade).orElseThrow(),
                draft.answer(home).orElseThrow(),
                draft.answer(sibling).map(SiblingPart.Answer::sibling).orElse(null));
    }
}
