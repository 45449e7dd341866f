package org.openseat.cases.draft.fill;

import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.cases.CaseKind;
import org.openseat.cases.OfKind;
import org.openseat.cases.draft.DraftForm;
import org.springframework.stereotype.Component;

/// The doors to the drafts of every kind that has a form.
@Component
public class DraftDoors {

    private final List<DraftForm> forms;
    private final DraftDesk desk;

    DraftDoors(List<DraftForm> forms, DraftDesk desk) {
        this.forms = forms;
        this.desk = desk;
    }

    public DraftDoor of(CaseKind kind, ZonedDateTime now) {
        return OfKind.of(kind.code(), forms.stream())
                .map(form -> new DraftDoor(kind, form, desk, now))
                .orElseThrow();
    }
}
