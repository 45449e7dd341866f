package org.openseat.students.web;

import org.openseat.students.Student;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// A new home for a child who is not in the district's schools.
record AddressPage(Student child, Form form) implements Page {}
