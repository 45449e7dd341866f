package org.openseat.students.web;

import org.openseat.ui.Page;

/// The first question when adding a child: does it go to one of our schools?
record AddPage() implements Page {}
