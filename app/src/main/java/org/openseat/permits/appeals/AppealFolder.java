package org.openseat.permits.appeals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentId;
import org.openseat.documents.PacketId;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.file.PermitScope;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was filed in the appeals of a case, each with its papers, for whoever may know of the case.
@Component
public class AppealFolder {

    private final AppealTable appeals;
    private final AppealDeciders deciders;
    private final DocumentDesk documents;
    private final PermitScope scope;

    AppealFolder(AppealTable appeals, AppealDeciders deciders, DocumentDesk documents, PermitScope scope) {
        this.appeals = appeals;
        this.deciders = deciders;
        this.documents = documents;
        this.scope = scope;
    }

    /// The appeals of a case as one reader sees them.
    ///
    /// @param filed oldest first
    /// @param decider what the rule says of this reader as the one who answers; null while no appeal waits
    public record View(List<FiledAppeal> filed, @Nullable Finding decider) {

        public static final View NONE = new View(List.of(), null);

        public boolean mayAnswer() {
            return decider != null && decider.verdict() == Verdict.MET;
        }
    }

    @Transactional(readOnly = true)
    public View view(PermitRequest request, SignedIn who) {
        return new View(
                filed(request.packet().id()), deciders.finding(request, who).orElse(null));
    }

    /// Oldest first.
    @Transactional(readOnly = true)
    public List<FiledAppeal> filed(CaseId permit) {
        return appeals.filed(permit).stream().map(this::withPapers).toList();
    }

    /// A paper of a filed appeal, if the case is any of this person's business.
    @Transactional(readOnly = true)
    public Optional<Document> paper(CaseId permit, DocumentId id, SignedIn who) {
        return scope.find(permit, who).stream()
                .flatMap(request -> appeals.filed(permit).stream())
                .flatMap(filed -> documents.find(new PacketId(filed.id()), id).stream())
                .findFirst();
    }

    private FiledAppeal withPapers(FiledAppeal filed) {
        UUID id = filed.id();
        return new FiledAppeal(
                id, filed.kind(), filed.by(), filed.at(), filed.form(), filed.words(), documents.of(new PacketId(id)));
    }
}
