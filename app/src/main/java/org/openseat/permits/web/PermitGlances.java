package org.openseat.permits.web;

import java.time.LocalDate;
import org.openseat.cases.CaseId;
import org.openseat.permits.CaseFiles;
import org.openseat.cases.status.Glance;
import org.openseat.cases.status.Glances;
import org.openseat.permits.PermitState;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Says where a permit request stands in the words of the family's own page.
@Component
class PermitGlances implements Glances {

    private final CaseFiles files;
    private final CaseViews views;
    private final Words words;

    PermitGlances(CaseFiles files, CaseViews views, Words words) {
        this.files = files;
        this.views = views;
        this.words = words;
    }

    @Override
    public String kind() {
        return "PERMIT";
    }

    @Override
    public Glance at(CaseId permit, Language language, LocalDate today) {
        var file = files.get(permit, today);
        var state = PermitState.of(file.request());
        var said = words.say(language.code(), "permits.state." + state, CasePieces.where(file));
        return new Glance(
                file.packet().number(),
                new Status(state.tone(), said),
                new NextSteps(words, language, views.atHome(file, today)).card());
    }
}
