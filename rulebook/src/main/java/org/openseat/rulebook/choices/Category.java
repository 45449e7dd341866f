package org.openseat.rulebook.choices;

/// What a family can apply for in a Choices year; each category has its own ranking, its own draw and its own offer.
/// (R-CHO-13)
public enum Category {
    MAGNET,
    PWT,
    DUAL_LANGUAGE,
    ADVANCED_STUDIES,
    UNIQUE_PATHWAY,
    AFFILIATED_CHARTER,
    OPEN_ENROLLMENT,
    ZONE,
    CONSERVATORY;

    /// Whether choices of this category are put in order; charters and Open Enrollment draw by each school. (R-AFC-2)
    public boolean isRanked() {
        return this != AFFILIATED_CHARTER && this != OPEN_ENROLLMENT;
    }
}
