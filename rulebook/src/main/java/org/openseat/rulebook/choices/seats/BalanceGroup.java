package org.openseat.rulebook.choices.seats;

/// The two groups that the balance rule counts by: White children, and all others. (Court order, R-BAL-3)
public enum BalanceGroup {
    PHBAO,
    OW;

    private static final String WHITE = "WHITE";

    /// @param category the one federal category that the family chose for the child, as it is kept
    public static BalanceGroup of(String category) {
        return category.equals(WHITE) ? OW : PHBAO;
    }
}
