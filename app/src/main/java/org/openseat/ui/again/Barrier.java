package org.openseat.ui.again;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/// Something that closes to a person what they could see before, such as a court order: pages kept earlier stay shut.
public interface Barrier {

    boolean closedSince(Instant kept, HttpServletRequest request);
}
