package org.openseat.verifier.recompute;

/// The numbers of a Choices year that points and openings depend on, as `year.csv` gives them.
///
/// @param first the year in which the cycle's school year begins
/// @param k8Grade see [Field#grade]
record Year(
        int first,
        int matriculation,
        int listPerYear,
        int listMax,
        int phbao,
        int overcrowded,
        int sibling,
        boolean onLowerChoices,
        boolean phbaoPoints,
        boolean raceBalance,
        int k8Grade) {}
