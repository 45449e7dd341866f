package org.openseat.rulebook;

/// A kind of supporting paper that a packet can hold. (BUL-5347 §III, Att. B; permits between districts: rules §5.2)
///
/// Child care asks for papers of *each* parent, so those of the other parent have names of their own.
public enum Paper {
    PAY_STUB,
    EMPLOYER_LETTER,
    BUSINESS_LICENSE,
    BUSINESS_LETTER,
    STUDY_PROOF,
    SECOND_PAY_STUB,
    SECOND_EMPLOYER_LETTER,
    SECOND_BUSINESS_LICENSE,
    SECOND_BUSINESS_LETTER,
    SECOND_STUDY_PROOF,
    CHILD_CARE_AFFIDAVIT,
    /// A transcript, a report card or a progress report: any of the three will do (G6).
    SCHOOL_RECORD,
    DISPLACEMENT_PROOF,
    PROGRAM_PARTICIPATION,
    SAFETY_STATEMENT,
    SAFETY_EVIDENCE,
    SIBLING_PROOF,
    PROGRAM_LETTER,
    PROGRAM_DESCRIPTION,
    BULLYING_COMPLAINT,
    BULLYING_FINDING,
    POLICE_REPORT,
    /// Orders or a service ID: either will do.
    MILITARY_PROOF,
    SIGNED_STATEMENT,
    /// The home district's release of an incoming student. (R-INT-23)
    RELEASE_PERMIT,
    /// The school's word on an incoming student: the Administrative Recommendation Form. (R-INT-23)
    ADMINISTRATIVE_RECOMMENDATION,
    /// The application itself, signed by a parent, where it came on paper. (BUL-5347 §IV.A.2)
    SIGNED_APPLICATION,
    /// Whatever else helps; never required by rule.
    SUPPORTING_PAPER
}
