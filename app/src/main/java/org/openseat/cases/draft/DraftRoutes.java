package org.openseat.cases.draft;

import java.time.Clock;
import java.util.List;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.page.CaseRoutes;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentFiles;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Opens the pages of drafts for every kind that has a form.
@Component
class DraftRoutes implements SmartInitializingSingleton {

    private final List<DraftForm> forms;
    private final CaseKinds kinds;
    private final CaseRoutes routes;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final SentBefore before;
    private final DocumentDesk documents;
    private final DocumentFiles files;
    private final Clock clock;

    DraftRoutes(
            List<DraftForm> forms,
            CaseKinds kinds,
            CaseRoutes routes,
            Drafts drafts,
            DraftDesk desk,
            SentBefore before,
            DocumentDesk documents,
            DocumentFiles files,
            Clock clock) {
        this.forms = forms;
        this.kinds = kinds;
        this.routes = routes;
        this.drafts = drafts;
        this.desk = desk;
        this.before = before;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var form : forms) {
            var kind = kinds.get(form.kind());
            var door = new DraftDoor(kind, form, desk, clock);
            routes.open(kind, new DraftController(door, drafts, desk));
            routes.open(kind, new DraftPapersController(door, before, documents, files));
        }
    }
}
