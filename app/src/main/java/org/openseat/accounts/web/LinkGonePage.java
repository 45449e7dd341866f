package org.openseat.accounts.web;

import org.openseat.ui.Page;

/// The link ran out, was used, or never was one: what happened and what to do now. (R-ACC-5)
///
/// @param state `expired`, `used` or `unknown`
record LinkGonePage(String token, String state) implements Page {}
