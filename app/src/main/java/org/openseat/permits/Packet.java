package org.openseat.permits;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.documents.PacketId;
import org.openseat.rulebook.PermitType;
import org.openseat.students.StudentId;

/// What was asked for, for whom and by whom; it never changes once submitted.
public record Packet(
        CaseId id,
        ConfirmationNumber number,
        StudentId student,
        AccountId filedBy,
        SchoolYear year,
        Grade grade,
        PermitType type,
        SchoolCode from,
        SchoolCode to,
        PermitAnswers answers,
        Instant submittedAt) {

    /// The same packet with the school that the family meant.
    Packet askingFor(SchoolCode school) {
        return new Packet(id, number, student, filedBy, year, grade, type, from, school, answers, submittedAt);
    }

    /// The folder of what a school showed when it ended the permit, beside the family's.
    public static PacketId evidence(CaseId permit) {
        var name = "evidence of " + permit;
        return new PacketId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
