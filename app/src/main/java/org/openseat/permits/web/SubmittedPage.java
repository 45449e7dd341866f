package org.openseat.permits.web;

import org.openseat.ui.Page;

/// Says that the request has arrived: its number, what happens next, the receipt.
record SubmittedPage(CasePage of) implements Page {}
