package org.openseat.permits;

import java.util.List;
import org.openseat.cases.SignedStatement;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.EndingGround;

/// Why a permit was cancelled, revoked or not renewed: the grounds, the evidence in short, and who said so. (R §6.6)
///
/// @param how which of the three it is called in the letter
/// @param school the school that said so; an appeal goes there
/// @param evidence what the school knows and how, as the family reads it
public record Ending(
        How how, DecidingSchool school, List<EndingGround> grounds, String evidence, SignedStatement decision) {

    public Ending {
        grounds = List.copyOf(grounds);
    }

    /// What a school calls it. (BUL-5347 §II.B)
    public enum How {
        CANCELLED,
        REVOKED,
        NOT_RENEWED
    }
}
