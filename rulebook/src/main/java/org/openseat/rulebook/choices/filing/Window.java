package org.openseat.rulebook.choices.filing;

import org.openseat.rulebook.choices.Category;

/// The windows of a Choices year; each adds choices of its own and never reopens those of a closed one.
public enum Window {
    ON_TIME,
    LATE,
    SPACE_AVAILABLE,
    OPEN_ENROLLMENT,
    ZONE,
    CONSERVATORY;

    /// The first window in which a program of this kind can be asked for.
    public static Window of(Category category) {
        return switch (category) {
            case MAGNET, PWT, DUAL_LANGUAGE, ADVANCED_STUDIES, UNIQUE_PATHWAY, AFFILIATED_CHARTER -> ON_TIME;
            case OPEN_ENROLLMENT -> OPEN_ENROLLMENT;
            case ZONE -> ZONE;
            case CONSERVATORY -> CONSERVATORY;
        };
    }
}
