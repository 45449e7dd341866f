package org.openseat.accounts.factor;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Turns the second step off for somebody who can show neither a code nor a recovery code.
record LostPhonePage(Form form, boolean done) implements Page {}
