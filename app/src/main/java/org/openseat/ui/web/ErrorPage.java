package org.openseat.ui.web;

import org.jspecify.annotations.Nullable;
import org.openseat.ui.Page;

/// Something did not work: what happened, what to do next, and a number to name on the telephone.
record ErrorPage(int status, String kind, @Nullable String reference) implements Page {}
