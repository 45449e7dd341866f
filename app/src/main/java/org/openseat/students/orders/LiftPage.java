package org.openseat.students.orders;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// One court order that stands, the question why it is lifted, and whose account may have the child meanwhile.
record LiftPage(Form form, Form guardian, OrdersPage.Row row) implements Page {

    static final String FORM = "students.orders.lift";
    static final String GUARDIAN = "students.orders.admit";

    static LiftPage of(Form form, OrdersPage.Row row) {
        return new LiftPage(form, Form.empty(GUARDIAN), row);
    }
}
