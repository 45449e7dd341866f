package org.openseat.accounts.profile;

import java.util.List;
import org.openseat.accounts.profile.Profiles.Profile;
import org.openseat.accounts.web.MobileNumber;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.SummaryRow;

/// A person's own name, e-mail address, language, and how they want to be told.
record ProfilePage(Form form, Profile profile, boolean saved) implements Page {

    /// How the family is reached; it is changed on a page of its own, which asks for the password.
    List<SummaryRow> reached(Frame frame) {
        var mobile = profile.mobile().isEmpty()
                ? frame.say("accounts.profile.noMobile")
                : MobileNumber.readable(profile.mobile());
        return List.of(
                SummaryRow.of(frame.say("accounts.profile.email"), profile.email(), "/profile/contact"),
                SummaryRow.of(frame.say("accounts.contact.mobile"), mobile, "/profile/contact"));
    }
}
