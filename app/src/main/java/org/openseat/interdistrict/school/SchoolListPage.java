package org.openseat.interdistrict.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.meanwhile.InterStay;
import org.openseat.ui.Page;

/// What between districts is a school's business: what waits for its word, who attends meanwhile, what it has said.
record SchoolListPage(List<SchoolCase> cases, LocalDate today) implements Page {

    enum Part {
        WAITING,
        MEANWHILE,
        ANSWERED
    }

    List<SchoolCase> in(Part part) {
        return cases.stream().filter(each -> part(each) == part).toList();
    }

    private static Part part(SchoolCase file) {
        if (file.waits()) {
            return Part.WAITING;
        }
        return file.stay() instanceof InterStay stay && stay.running() ? Part.MEANWHILE : Part.ANSWERED;
    }

    /// The last day that matters to the school: of attendance meanwhile, else for the district's answer.
    @Nullable
    LocalDate due(SchoolCase file) {
        if (part(file) == Part.MEANWHILE && file.stay() instanceof InterStay stay) {
            return stay.last();
        }
        return file.asked() && file.request() instanceof Running running
                ? running.deadline().date()
                : null;
    }
}
