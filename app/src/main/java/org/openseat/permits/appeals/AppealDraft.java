package org.openseat.permits.appeals;

import java.util.Map;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.documents.PacketId;

/// What a family has typed of an appeal that is not sent yet; only the family sees it.
public record AppealDraft(UUID id, CaseId permit, FiledAppeal.Kind kind, Map<String, String> typed) {

    public AppealDraft {
        typed = Map.copyOf(typed);
    }

    /// Where its papers are kept, before and after it is sent.
    public PacketId folder() {
        return new PacketId(id);
    }
}
