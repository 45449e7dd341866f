package org.openseat.letters;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom we tell something: their account, address and language.
///
/// @param account whose account keeps it; null when the address belongs to no account yet
/// @param language the code of the language they read
public record Reader(@Nullable UUID account, String email, String language) {}
