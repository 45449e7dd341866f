package org.openseat.ui.web;

import org.openseat.ui.Page;

/// The public front door: what a family can do here.
record StartPage() implements Page {}
