package org.openseat.accounts;

/// What somebody is to the district: a family, a school's staff, or the district's staff. (rules §2)
public enum Role {
    FAMILY,
    SCHOOL,
    DISTRICT
}
