package org.openseat.permits.web;

import org.openseat.ui.Page;

/// Asks the family once more before it takes the request back.
record WithdrawPage(CasePage of) implements Page {}
