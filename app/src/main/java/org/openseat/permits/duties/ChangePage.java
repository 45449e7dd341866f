package org.openseat.permits.duties;

import java.util.Set;
import org.openseat.accounts.SignedIn;
import org.openseat.permits.CaseFile;
import org.openseat.permits.Packet;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks what has changed: a family tells its school, a school writes to the family.
record ChangePage(CaseFile file, Form form, Set<Change.What> ticked) implements Page {

    /// The prefix of the words, by who writes.
    static String form(Packet packet, SignedIn who) {
        return ChangeDesk.school(packet, who).isPresent() ? "permits.learned" : "permits.change";
    }
}
