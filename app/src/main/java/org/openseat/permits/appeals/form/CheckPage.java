package org.openseat.permits.appeals.form;

import static org.openseat.permits.appeals.AppealFields.ACCEPTED;
import static org.openseat.permits.appeals.AppealFields.CHILD_CARE;
import static org.openseat.permits.appeals.AppealFields.EMPLOYERS;
import static org.openseat.permits.appeals.AppealFields.OTHER_SCHOOLS;
import static org.openseat.permits.appeals.AppealFields.PLAN;
import static org.openseat.permits.appeals.AppealFields.UNDERSTANDING;
import static org.openseat.permits.appeals.AppealFields.WHY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.people.Parent;
import org.openseat.documents.Document;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.appeals.AppealDraft;
import org.openseat.permits.file.CaseFile;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.SummaryRow;

/// The whole appeal before it is signed: what the request says already, and what the family has written. (Att. G)
///
/// @param district the name of the district, to which both schools belong
/// @param refusal the rule that keeps it from being taken, such as a day too late
record CheckPage(
        CaseFile file,
        AppealDraft draft,
        List<Document> papers,
        String district,
        Form form,
        @Nullable Finding refusal) implements Page {

    boolean right() {
        return form.ok() && refusal == null;
    }

    /// It came in time and was found only after the case had lapsed. (R-IDP-24)
    boolean foundLate() {
        return file.request() instanceof AttendResidence;
    }

    /// What the family has written, with a way back to each page.
    List<SummaryRow> written(Frame frame) {
        var typed = Form.of("", draft.typed());
        var why = file.path() + "/appeal/why";
        var facts = file.path() + "/appeal/facts";
        var paths = file.path() + "/appeal/papers";
        return List.of(
                row(frame, AppealForms.why(draft) + "." + UNDERSTANDING, lines(typed, UNDERSTANDING), why),
                row(frame, AppealForms.why(draft) + "." + WHY, lines(typed, WHY), why),
                row(frame, key(CHILD_CARE), List.of(frame.say("ui." + typed.value(CHILD_CARE))), facts),
                row(frame, key(ACCEPTED), List.of(frame.say("ui." + typed.value(ACCEPTED))), facts),
                row(frame, key(EMPLOYERS), lines(typed, EMPLOYERS), facts),
                row(frame, key(OTHER_SCHOOLS), lines(typed, OTHER_SCHOOLS), facts),
                row(frame, key(PLAN), lines(typed, PLAN), facts),
                row(
                        frame,
                        "appeals.papers.yours",
                        papers.stream().map(Document::name).toList(),
                        paths));
    }

    /// What the form asks for and the request has told already.
    List<SummaryRow> known(Frame frame) {
        var packet = file.packet();
        var answers = packet.answers();
        var rows = new ArrayList<SummaryRow>();
        rows.add(known(
                frame, "type", Sentences.word(packet.type(), frame.language().locale())));
        rows.add(known(
                frame,
                "student",
                file.child(),
                frame.shortDate(answers.child().birthDate()),
                Sentences.word(packet.grade(), frame.language().locale())));
        rows.add(known(frame, "home", answers.home().toString()));
        rows.add(known(frame, "from", file.from().name(), district));
        rows.add(known(frame, "to", file.to().name(), district));
        for (var parent : answers.parents()) {
            rows.add(row(frame, "appeals.known.parent", reach(parent), null));
        }
        return rows;
    }

    private static List<String> reach(Parent parent) {
        return Stream.of(
                        Stream.of(parent.name(), parent.phone()),
                        Stream.ofNullable(parent.otherPhone()),
                        Stream.ofNullable(parent.email()),
                        Stream.ofNullable(parent.work())
                                .flatMap(work ->
                                        Stream.of(work.employer(), work.at().toString())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static SummaryRow known(Frame frame, String what, String... lines) {
        return row(frame, "appeals.known." + what, List.of(lines), null);
    }

    private static SummaryRow row(Frame frame, String label, List<String> lines, @Nullable String change) {
        return new SummaryRow(frame.say(label), lines, change);
    }

    private static String key(String field) {
        return AppealForms.FACTS + "." + field;
    }

    private static List<String> lines(Form typed, String field) {
        return typed.value(field).lines().toList();
    }
}
