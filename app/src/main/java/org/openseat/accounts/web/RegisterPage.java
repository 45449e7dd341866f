package org.openseat.accounts.web;

import org.openseat.ui.Form;
import org.openseat.ui.Page;

/// A parent's name and e-mail address, the address twice.
record RegisterPage(Form form) implements Page {}
