package org.openseat.permits.appeals;

import java.util.Map;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.documents.PacketId;

/// What a family has typed of an appeal that is not sent yet, or staff of the family's appeal on paper; only who
/// types sees it.
///
/// @param onPaper staff key in what the family wrote on paper
public record AppealDraft(UUID id, CaseId permit, FiledAppeal.Kind kind, Map<String, String> typed, boolean onPaper) {

    public AppealDraft {
        typed = Map.copyOf(typed);
    }

    AppealDraft onPaper(boolean paper) {
        return new AppealDraft(id, permit, kind, typed, paper);
    }

    /// Where its papers are kept, before and after it is sent.
    public PacketId folder() {
        return new PacketId(id);
    }
}
