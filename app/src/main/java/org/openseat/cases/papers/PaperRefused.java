package org.openseat.cases.papers;

import org.openseat.cases.CaseId;

/// One of the papers of a case could not be accepted; the family should send a new one.
///
/// @param kind of the case
/// @param why the name of a [PaperProblem]
public record PaperRefused(String kind, CaseId id, String paper, String why) {}
