package org.openseat.accounts.web;

import org.openseat.ui.Form;
import org.openseat.ui.Page;

/// "Which address is your account under?", for those who forgot the password.
record ForgotPage(Form form) implements Page {}
