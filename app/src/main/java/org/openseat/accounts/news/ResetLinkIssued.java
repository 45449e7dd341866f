package org.openseat.accounts.news;

import java.time.Instant;
import org.openseat.accounts.AccountId;

/// Somebody forgot the password and is to be sent a link to set a new one. (R-ACC-11)
///
/// @param path the link's path within this site; a letter puts the configured address of the site before it
public record ResetLinkIssued(
        AccountId account, String name, String email, String language, String path, Instant expires) {}
