package org.openseat.permits.ending;

import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks the requested school for the student's first day, and reminds it of what to note elsewhere.
record EnrollPage(CaseFile file, Form form) implements Page {

    /// What a chore is, with the very code and date to note.
    String chore(Frame frame, Chore chore) {
        var granted = file.request() instanceof Granted request
                ? frame.shortDate(request.permit().approval().on())
                : "";
        return frame.say("permits.enroll." + chore, file.packet().type().sisCode(), granted);
    }
}
