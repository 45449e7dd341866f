package org.openseat.cases.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;

/// Somebody who named a request's student and number and may see where it stands, for half an hour.
///
/// @param id by which the papers sent in this visit are known
/// @param kind the code of the kind of request
record Visit(UUID id, String kind, CaseId request, ConfirmationNumber number) {

    /// As whom a visit sends files: all visits to a request are one sender, who has one day's quota.
    UUID sender() {
        return UUID.nameUUIDFromBytes(("visits to " + request.packet().value()).getBytes(StandardCharsets.UTF_8));
    }
}
