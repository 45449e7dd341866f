package org.openseat.cases;

import java.util.UUID;
import org.openseat.documents.PacketId;

/// The key of one case inside the system; the family knows it by its confirmation number.
public record CaseId(UUID value) {

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    /// The folder of its papers.
    public PacketId packet() {
        return new PacketId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
