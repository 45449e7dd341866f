package org.openseat.accounts.web;

import java.util.Optional;
import org.openseat.accounts.web.SignInPage.Notice;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// A parent's name and e-mail address, the address twice; the browser proves some work by itself. (R-ACC-1, R-ACC-3)
///
/// @param challenge the sum for the browser
record RegisterPage(Form form, String challenge, Optional<Notice> notice) implements Page {}
