package org.openseat.accounts.news;

import org.openseat.accounts.AccountId;

/// Somebody registered with an address that already has an account; its owner is to be told, and nobody else.
public record RegisteredAgain(AccountId account, String name, String email, String language) {}
