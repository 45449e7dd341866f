package org.openseat.accounts.web;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// "Which address is your account under?", for those who forgot the password.
record ForgotPage(Form form) implements Page {}
