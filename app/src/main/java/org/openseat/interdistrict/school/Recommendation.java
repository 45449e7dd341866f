package org.openseat.interdistrict.school;

import org.openseat.cases.SignedStatement;

/// What a school recommends: to take an incoming child, or to let its own student go, with name and title. (R-INT-23)
public record Recommendation(boolean yes, SignedStatement word) {}
