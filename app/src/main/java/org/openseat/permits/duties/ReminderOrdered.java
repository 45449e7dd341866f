package org.openseat.permits.duties;

import org.openseat.cases.SignedStatement;

/// A school pressed the button: its families are reminded in the background. (R-IDP-31)
record ReminderOrdered(String school, String year, int semester, SignedStatement by) {}
