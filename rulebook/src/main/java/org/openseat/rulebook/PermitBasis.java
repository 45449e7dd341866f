package org.openseat.rulebook;

/// The facts on which a family bases its request: one kind for each type of permit.
public sealed interface PermitBasis permits ParentEmployment.Facts {}
