package org.openseat.accounts;

/// What somebody is to the district. (rules §2)
public enum Role {
    /// A child's parent or guardian.
    FAMILY,
    /// An administrator of one or more schools.
    SCHOOL,
    /// The permit office.
    DISTRICT,
    /// The Operations Administrator, who decides appeals last. (R-IDP-25)
    APPEALS,
    /// Speaks for the special education team. (R-IDP-11)
    SPECIAL_EDUCATION,
    /// Student Integration Services, who run a Choices year. (rules §2)
    INTEGRATION,
    /// Sits on the Appeals Committee, which looks again at a no between districts. (R-APL-1)
    COMMITTEE
}
