package org.openseat.ui.web;

import org.openseat.ui.Page;

/// The first question to every visitor: which language would you like to read?
record LanguagePage(String back) implements Page {}
