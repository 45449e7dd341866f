package org.openseat.applications.hearing;

/// What somebody is asked to confirm of a child. (R-GIF-2, R-GIF-9, R-SAS-2, R-CFA-1)
public enum ProofKind {
    GIFTED,
    HIGHLY_GIFTED,
    ADVANCED_STUDIES,
    ARTS
}
