package org.openseat.documents;

import java.time.Instant;
import java.util.UUID;
import org.openseat.documents.check.FileType;

/// One file that a family sent as proof, and what the school said of it.
///
/// @param kind the code of the required paper it stands for, such as `PAY_STUB`
/// @param name what the family called it, safe to show
/// @param size in bytes
/// @param sha256 the fingerprint of its content, by which it is kept
/// @param reviews how often it has been reviewed; a reviewer hands back the number they saw
public record Document(
        DocumentId id,
        PacketId packet,
        String kind,
        String name,
        FileType type,
        long size,
        String sha256,
        UUID sentBy,
        Instant sentAt,
        Review review,
        int reviews) {

    /// Whether anybody may open it: not before the virus check has let it pass.
    public boolean openable() {
        return switch (review) {
            case Review.Unchecked() -> false;
            case Review.Refused refused -> !refused.reason().equals(Review.INFECTED);
            case Review.Waiting _, Review.Accepted _ -> true;
        };
    }
}
