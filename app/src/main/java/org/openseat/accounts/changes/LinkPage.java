package org.openseat.accounts.changes;

import org.openseat.ui.Page;

/// What a link in a mail about an account leads to: what it does and the button that does it, or what has been done.
///
/// @param what the last part of its words
/// @param action where the button sends; empty when there is nothing left to do
/// @param email the address it is about
record LinkPage(String what, String action, String email) implements Page {

    String words() {
        return "accounts.changes." + what;
    }
}
