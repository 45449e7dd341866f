package org.openseat.cases.status;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openseat.cases.CaseId;
import org.openseat.cases.OfKind;
import org.openseat.documents.Added;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Upload;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;

/// Which papers a kind of request takes from somebody who has a request's number and is not signed in; whoever asks has
/// made sure that the visit is to this request. Kinds whose papers are sent from an account only hand in none.
public interface PapersByNumber extends OfKind {

    /// The papers of a request, as a visit may see them.
    ///
    /// @param shown each paper it has or needs
    /// @param welcome those that may be sent now, what is missing first
    record Papers(Function<Frame, List<org.openseat.ui.piece.Paper>> shown, List<Paper> welcome) {}

    Papers papers(CaseId id, UUID visit, LocalDate today);

    /// Empty when the request does not wait for this paper.
    Optional<List<Added>> add(CaseId id, Paper paper, List<Upload> uploads, UUID visit, ZonedDateTime now);

    /// Takes back what this visit sent; false when it may not.
    boolean remove(CaseId id, DocumentId document, UUID visit, ZonedDateTime now);
}
