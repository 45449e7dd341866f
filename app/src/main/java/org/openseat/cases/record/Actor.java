package org.openseat.cases.record;

import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;

/// Who acts in a case: a person with an account, somebody without one, or the system itself.
public record Actor(String name, @Nullable AccountId account) {

    public static final Actor SYSTEM = new Actor("Openseat", null);

    /// The system when nobody in particular acts.
    public static Actor of(@Nullable SignedIn who) {
        return who == null ? SYSTEM : new Actor(who.displayName(), who.id());
    }

    /// Somebody who has no account here, such as another district's official.
    public static Actor named(String name) {
        return new Actor(name, null);
    }
}
