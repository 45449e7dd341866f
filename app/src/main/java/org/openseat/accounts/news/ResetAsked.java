package org.openseat.accounts.news;

/// Somebody says they forgot the password of this address; whether there is such an account is looked up later.
public record ResetAsked(String email) {}
