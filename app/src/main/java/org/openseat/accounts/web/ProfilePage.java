package org.openseat.accounts.web;

import org.openseat.accounts.Profiles.Profile;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// A person's own name, e-mail address, language, and how they want to be told.
record ProfilePage(Form form, Profile profile, boolean saved) implements Page {}
