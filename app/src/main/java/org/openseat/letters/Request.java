package org.openseat.letters;

/// What a family asked for: which student, which year, what kind of permit, from which school to which.
public record Request(String student, String schoolYear, Wording permitType, String fromSchool, String toSchool) {}
