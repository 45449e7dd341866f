package org.openseat.interdistrict.apply;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Submission;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.DraftForm;
import org.openseat.cases.draft.answers.AnswerRows;
import org.openseat.cases.page.Voice;
import org.openseat.cases.people.Parent;
import org.openseat.interdistrict.AboutPieces;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.record.InterKind;
import org.openseat.interdistrict.record.InterPaperList;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.Direction;
import org.openseat.schools.Schools;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The request for a permit between districts, of either direction.
@Component
@Order(2)
public class InterForm implements DraftForm {

    private final InterApplication application;
    private final InterPaperList papers;
    private final FamilyDesk desk;
    private final Schools schools;

    InterForm(InterApplication application, InterPaperList papers, FamilyDesk desk, Schools schools) {
        this.application = application;
        this.papers = papers;
        this.desk = desk;
        this.schools = schools;
    }

    @Override
    public String code() {
        return InterKind.CODE;
    }

    @Override
    public List<String> variants() {
        return Stream.of(Direction.values()).map(Enum::name).toList();
    }

    @Override
    public String eyebrow(String words, String variant) {
        return "interdistrict.direction." + variant;
    }

    @Override
    public String unfinished(String words, String variant) {
        return words + ".unfinished." + variant;
    }

    @Override
    public List<InterPart<?>> parts() {
        return application.parts();
    }

    @Override
    public Set<Paper> needed(Draft draft) {
        return papers.needed(preview(draft));
    }

    /// They have thirty days; the request joins the line only when it is complete.
    @Override
    public boolean papersLater() {
        return true;
    }

    @Override
    public List<SummaryRow> rows(Frame frame, Draft draft) {
        var filed = preview(draft);
        var answers = filed.answers();
        var row = AnswerRows.of(frame, draft);
        var rows = new ArrayList<SummaryRow>();
        rows.add(row.child(answers.child().name(), answers.child().birthDate()));
        rows.add(row.row(
                "year",
                frame.say("cases.year", filed.year().label()),
                frame.say("cases.grade", filed.grade().code())));
        rows.add(row.home(answers.home(), answers.livesThereSince()));
        var school = schools.find(filed.school()).orElseThrow().name();
        rows.add(row.row(
                "schools", AboutPieces.schools(Voice.of(frame), filed, school).toArray(String[]::new)));
        var reason = Sentences.word(
                filed.reason().label(filed.direction()), frame.language().locale());
        rows.add(row.row("reason", reason, answers.reason()));
        var about = AboutPieces.lines(Voice.of(frame), answers.about());
        if (!about.isEmpty()) {
            rows.add(row.row("about", about.toArray(String[]::new)));
        }
        rows.add(parent(row, answers.first()));
        if (answers.second() instanceof Parent second) {
            rows.add(parent(row, second));
        }
        rows.add(row.special(answers.specialEducation(), answers.section504(), answers.expulsion()));
        return rows;
    }

    private static SummaryRow parent(AnswerRows row, Parent parent) {
        return row.row("parents", parent.name(), parent.phone(), parent.email());
    }

    /// Missing papers apart: these have a notice of their own.
    @Override
    public List<Finding> against(Draft draft) {
        return desk.preview(preview(draft), draft.today()).findings().stream()
                .filter(finding ->
                        finding.verdict() == Verdict.NOT_MET && !finding.rule().equals("CompletePacket"))
                .toList();
    }

    private Filed preview(Draft draft) {
        return application.filed(draft, NO_NUMBER, "", Instant.EPOCH);
    }

    @Override
    public Submission<InterRequest> submit(
            Draft draft, ConfirmationNumber number, String signedBy, SignedIn family, ZonedDateTime now) {
        return desk.submit(application.filed(draft, number, signedBy, now.toInstant()), family, now);
    }
}
