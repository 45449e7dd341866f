package org.openseat.accounts.sessions;

import org.jspecify.annotations.Nullable;

/// The browser somebody uses: the network it is in, a word about it, and the secret by which we know it again.
///
/// @param device null for a browser that never signed in here
public record Browser(
        String network, String description, @Nullable Token device) {}
