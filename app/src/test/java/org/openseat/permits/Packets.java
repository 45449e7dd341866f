package org.openseat.permits;

import org.openseat.rulebook.PermitType;

/// Packets as a test needs them.
public final class Packets {

    private Packets() {}

    /// The same packet with other answers.
    public static Packet answering(Packet plain, PermitAnswers answers) {
        return with(plain, plain.type(), answers);
    }

    /// The same asked for another reason.
    public static Packet of(PermitType type, Particulars particulars, Packet plain) {
        var answers = plain.answers();
        return with(
                plain,
                type,
                new PermitAnswers(
                        answers.child(),
                        answers.renewal(),
                        answers.home(),
                        answers.livesThereSince(),
                        answers.recentSchool(),
                        answers.reason(),
                        answers.specialEducation(),
                        answers.section504(),
                        answers.expulsion(),
                        answers.first(),
                        answers.second(),
                        answers.signature(),
                        particulars));
    }

    private static Packet with(Packet plain, PermitType type, PermitAnswers answers) {
        return new Packet(
                plain.id(),
                plain.number(),
                plain.student(),
                plain.filedBy(),
                plain.year(),
                plain.grade(),
                type,
                plain.from(),
                plain.to(),
                answers,
                plain.submittedAt());
    }
}
