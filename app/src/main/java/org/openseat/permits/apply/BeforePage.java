package org.openseat.permits.apply;

import org.openseat.students.Student;
import org.openseat.ui.Page;

/// Says what one needs for an application before it is begun.
record BeforePage(Student child) implements Page {}
