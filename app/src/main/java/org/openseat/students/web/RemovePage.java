package org.openseat.students.web;

import org.openseat.students.Student;
import org.openseat.ui.Page;

/// Asks before a family lets go of a child. (R-ACC-17)
record RemovePage(Student child) implements Page {}
