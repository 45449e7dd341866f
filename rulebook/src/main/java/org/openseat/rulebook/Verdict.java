package org.openseat.rulebook;

/// A ruling in one word, as it is stored and shown.
public enum Verdict {
    MET,
    NOT_MET,
    UNDETERMINED;

    public static Verdict of(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Met _ -> MET;
            case Ruling.NotMet _ -> NOT_MET;
            case Ruling.Undetermined _ -> UNDETERMINED;
        };
    }
}
