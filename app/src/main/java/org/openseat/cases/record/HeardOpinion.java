package org.openseat.cases.record;

import java.time.Instant;
import org.openseat.rulebook.Opinion;

/// What the rules said at a step of a case, as it was kept that day.
///
/// @param step the step by name, such as `DENY`
public record HeardOpinion(String step, Instant at, Opinion opinion) {}
