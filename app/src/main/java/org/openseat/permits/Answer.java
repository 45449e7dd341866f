package org.openseat.permits;

import org.openseat.cases.SignedStatement;

/// The written no to an appeal: who decided, and the reason the family reads. (BUL-5347 §V.B.7)
public record Answer(SignedStatement decision, String explanation) {}
