package org.openseat.permits;

import org.openseat.cases.SignedStatement;

/// Why a case went to the permit office: what the school found about the home, and who found it. (R-ROL-2)
public record Referral(SignedStatement decision, String finding) {}
