package org.openseat.rulebook;

/// What an administrator may tick as the reason for a denial. Losing a student stands here to be refused with its
/// citation.
public enum DenialGround {
    CRITERIA_NOT_MET,
    SAME_PROGRAM_AT_RESIDENCE,
    PAPERS_NOT_GENUINE,
    NO_ROOM,
    LOSES_ENROLLMENT
}
