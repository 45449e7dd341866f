package org.openseat.accounts.web;

import org.openseat.ui.Page;

/// "Look in your mail": the same words whether or not the address has an account.
///
/// @param about `register` or `forgot`
record MailSentPage(String about) implements Page {}
