/// The points ledger: computed once from the data of the processing day, corrected until it is frozen. (R-PTS-15,
/// R-CHO-3)
@NamedInterface("ledger")
@NullMarked
package org.openseat.applications.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
