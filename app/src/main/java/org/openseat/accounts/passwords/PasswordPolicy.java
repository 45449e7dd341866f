package org.openseat.accounts.passwords;

import java.util.List;
import org.openseat.ui.words.Said;

/// What a new password must be like. A district has one of two policies, chosen by configuration.
public sealed interface PasswordPolicy permits DistrictPolicy, NistPolicy {

    /// Each rule the password breaks, as a sentence of its own; none when it is good.
    List<Said> broken(String password, Owner owner);

    /// The rules in short, to be read before typing.
    List<Said> rules();

    /// Whose password it is to be: it must not be made of their own name or address, or of names everybody here knows.
    ///
    /// @param local the names of schools, cities and teams
    record Owner(String email, String name, String district, List<String> local) {}
}
