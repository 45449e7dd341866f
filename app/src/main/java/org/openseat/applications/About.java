package org.openseat.applications;

import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.district.SchoolYear;
import org.openseat.students.StudentId;

/// For which child and which school year an application is, and who began it; none of it ever changes.
public record About(CaseId id, StudentId student, SchoolYear cycle, AccountId begunBy) {}
