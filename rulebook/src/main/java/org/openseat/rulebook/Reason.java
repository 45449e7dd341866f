package org.openseat.rulebook;

import org.openseat.district.Statement;

/// Why a rule is met, not met or not yet decided: a record nested in the rule, whose components are the facts it rests
/// on.
public interface Reason extends Statement {}
