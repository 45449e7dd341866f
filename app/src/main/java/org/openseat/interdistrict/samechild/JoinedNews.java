package org.openseat.interdistrict.samechild;

import org.openseat.cases.CaseId;

/// A request was joined with the other one for the same child, and goes on under that one's number.
///
/// @param gone the request that was given up, and `was` its number
/// @param number of the one that goes on
public record JoinedNews(CaseId gone, String was, String number) {}
