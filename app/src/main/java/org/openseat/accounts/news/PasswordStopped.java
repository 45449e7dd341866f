package org.openseat.accounts.news;

/// The password of this address was missed so often that it is taken on known browsers only; whether there is such an
/// account is looked up later.
public record PasswordStopped(String email) {}
