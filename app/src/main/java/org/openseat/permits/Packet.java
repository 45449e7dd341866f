package org.openseat.permits;

import java.time.Instant;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
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
        Instant submittedAt) {}
