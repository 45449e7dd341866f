package org.openseat.students.orders;

import java.util.List;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// The court orders that stand, and a way to write one in: it begins with the guardian's e-mail address.
record OrdersPage(Form form, List<Row> rows) implements Page {

    /// @param by the name of who wrote it in
    /// @param others how many other guardians have an account for the child
    record Row(CourtOrder order, String guardian, String child, String by, int others) {}
}
