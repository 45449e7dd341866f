package org.openseat.permits;

/// Packets as a test needs them.
public final class Packets {

    private Packets() {}

    /// The same packet with other answers.
    public static Packet answering(Packet plain, PermitAnswers answers) {
        return new Packet(
                plain.id(),
                plain.number(),
                plain.student(),
                plain.filedBy(),
                plain.year(),
                plain.grade(),
                plain.type(),
                plain.from(),
                plain.to(),
                answers,
                plain.submittedAt());
    }
}
