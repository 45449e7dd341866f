package org.openseat.accounts.news;

import java.time.Instant;
import org.openseat.accounts.AccountId;

/// Somebody opened an account and is to be sent the link that proves the e-mail address is theirs. (R-ACC-4)
///
/// @param path the link's path within this site; a letter puts the configured address of the site before it
public record ActivationLinkIssued(
        AccountId account, String name, String email, String language, String path, Instant expires) {}
