package org.openseat.accounts.factor;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// "Type the code from your phone", after the password.
record CodePage(Form form) implements Page {}
