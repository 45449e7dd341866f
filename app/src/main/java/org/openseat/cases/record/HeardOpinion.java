package org.openseat.cases.record;

import java.time.Instant;
import org.openseat.rulebook.Opinion;

/// What the rules said at a step of a case, as it was kept that day.
///
/// @param step the step by name, as it stands in the timeline, such as `RELEASED`
public record HeardOpinion(String step, Instant at, Opinion opinion) {}
