package org.openseat.rulebook.choices.points;

/// The five kinds of priority points.
public enum PointsKind {
    MATRICULATION,
    LIST,
    PHBAO,
    OVERCROWDED,
    SIBLING
}
