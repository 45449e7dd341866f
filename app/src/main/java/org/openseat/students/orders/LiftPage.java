package org.openseat.students.orders;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// One court order that stands, and the question why it is lifted.
record LiftPage(Form form, OrdersPage.Row row) implements Page {

    static final String FORM = "students.orders.lift";
}
