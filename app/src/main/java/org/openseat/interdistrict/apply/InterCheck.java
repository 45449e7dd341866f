package org.openseat.interdistrict.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.interdistrict.FamilyDesk;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Verdict;
import org.openseat.schools.Schools;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// Prepares the last page before submitting: every answer once more, what the rules say to them, the signature.
@Component
class InterCheck {

    private final InterApplication application;
    private final FamilyDesk desk;
    private final Schools schools;

    InterCheck(InterApplication application, FamilyDesk desk, Schools schools) {
        this.application = application;
        this.desk = desk;
        this.schools = schools;
    }

    CheckPage page(Draft draft, Form form, @Nullable String alreadyOpen) {
        var filed = application.preview(draft);
        return new CheckPage(
                draft.path(),
                form,
                filed,
                schools.find(filed.school()).orElseThrow().name(),
                application.sent(draft),
                against(desk.preview(filed, draft.today()).findings()),
                application.missing(draft),
                alreadyOpen);
    }

    /// What a rule would say no to, missing papers apart: these have a notice of their own.
    private static List<Finding> against(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.verdict() == Verdict.NOT_MET && !finding.rule().equals("CompletePacket"))
                .toList();
    }
}
