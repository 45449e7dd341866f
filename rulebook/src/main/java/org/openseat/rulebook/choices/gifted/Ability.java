package org.openseat.rulebook.choices.gifted;

/// In what a district psychologist may identify a child as gifted.
public enum Ability {
    INTELLECTUAL,
    HIGH_ACHIEVEMENT,
    SPECIFIC_ACADEMIC,
    CREATIVE,
    LEADERSHIP,
    ARTS
}
