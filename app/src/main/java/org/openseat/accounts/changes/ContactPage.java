package org.openseat.accounts.changes;

import java.util.Optional;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// How a family is reached: e-mail address, mobile number, text messages; the password is asked for once more.
///
/// @param waiting the new address that waits for its link to be opened
record ContactPage(Form form, String email, Optional<String> waiting, boolean saved) implements Page {

    static final String FORM = "accounts.contact";
}
