package org.openseat.permits.appeals.form;

import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.BiFunction;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.appeals.AppealDraft;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.CaseFiles;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Component;

/// Finds the appeal that a family is writing, for the pages on which it is written.
@Component
class AppealDrafts {

    private final CaseFiles files;
    private final AppealDesk desk;

    AppealDrafts(CaseFiles files, AppealDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /// What was sent meanwhile leads to its confirmation, so the back button is safe; where nothing can be appealed, to
    /// the case.
    Answer with(UUID id, SignedIn family, ZonedDateTime now, BiFunction<CaseFile, AppealDraft, Answer> then) {
        var permit = new CaseId(id);
        return files.open(permit, family, now)
                .map(file -> desk.draft(permit, family, now)
                        .map(draft -> then.apply(file, draft))
                        .orElseGet(() -> Answer.go(
                                filed(file) && family.is(Role.FAMILY) ? file.path() + "/appeal/filed" : file.path())))
                .orElseGet(Answer::notFound);
    }

    private static boolean filed(CaseFile file) {
        return file.request() instanceof FirstAppeal || file.request() instanceof SecondAppeal;
    }
}
