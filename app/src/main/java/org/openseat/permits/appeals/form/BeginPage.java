package org.openseat.permits.appeals.form;

import java.util.Locale;
import org.openseat.cases.KeptDeadline;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.appeals.FiledAppeal.Kind;
import org.openseat.permits.file.CaseFile;
import org.openseat.rulebook.PermitClock;
import org.openseat.schools.School;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// What an appeal is, what it asks for and what happens then, before the family begins.
record BeginPage(CaseFile file, Kind kind) implements Page {

    /// The words of this level.
    String words() {
        return "appeals.begin." + kind.name().toLowerCase(Locale.ROOT);
    }

    /// The school that said no.
    School school() {
        return file.school(file.request().no().orElseThrow().school());
    }

    /// By when it must arrive.
    String byWhen(Frame frame) {
        return switch (file.request()) {
            case Contestable no -> by(frame, no.deadline());
            case FirstAppealDenied no -> by(frame, no.deadline());
            case FirstAppeal late ->
                frame.say("appeals.begin.late", frame.date(late.deadline().date()));
            default -> "";
        };
    }

    private static String by(Frame frame, KeptDeadline<PermitClock> deadline) {
        return frame.say("appeals.begin.by", frame.date(deadline.date()));
    }
}
