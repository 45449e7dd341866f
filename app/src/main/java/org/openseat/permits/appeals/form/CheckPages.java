package org.openseat.permits.appeals.form;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.CaseViews;
import org.openseat.documents.DocumentDesk;
import org.openseat.permits.appeals.AppealDraft;
import org.openseat.permits.appeals.AppealFolder;
import org.openseat.permits.appeals.FiledAppeal.Kind;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.CaseFiles;
import org.openseat.rulebook.Finding;
import org.openseat.schools.DistrictOffice;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// Prepares the two ends of the road: the page that shows the whole appeal before it is signed, and the confirmation.
@Component
class CheckPages {

    private final CaseFiles files;
    private final AppealFolder folder;
    private final DocumentDesk documents;
    private final DistrictOffice office;
    private final CaseViews views;

    CheckPages(CaseFiles files, AppealFolder folder, DocumentDesk documents, DistrictOffice office, CaseViews views) {
        this.files = files;
        this.folder = folder;
        this.documents = documents;
        this.office = office;
        this.views = views;
    }

    CheckPage page(CaseFile file, AppealDraft draft, Form sign, @Nullable Finding refusal) {
        return new CheckPage(
                file, draft, documents.of(draft.folder()), office.info().name(), sign, refusal);
    }

    /// What came on paper is kept as it came: no appeal is recorded without a scan.
    boolean unscanned(AppealDraft draft) {
        return documents.of(draft.folder()).isEmpty();
    }

    /// Empty when nothing was filed, or when it is none of this person's business.
    Optional<FiledPage> filed(CaseId id, SignedIn family, ZonedDateTime now) {
        return files.open(id, family, now)
                .flatMap(file -> folder.filed(id).stream()
                        .filter(filed -> filed.kind() != Kind.MORE)
                        .reduce((first, last) -> last)
                        .flatMap(filed ->
                                views.nextStep(id, family, now).map(next -> new FiledPage(file, filed, next))));
    }
}
