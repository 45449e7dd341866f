package org.openseat.students.orders;

import java.util.List;
import org.openseat.accounts.Contact;
import org.openseat.students.Student;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// A new court order against one guardian: which child, which case, why.
record OrderPage(Form form, Contact guardian, List<Student> children) implements Page {

    static final String FORM = "students.orders.new";
}
