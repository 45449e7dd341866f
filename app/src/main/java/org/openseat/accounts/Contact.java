package org.openseat.accounts;

/// How to reach somebody: name, e-mail address, and the language to write in.
public record Contact(AccountId id, String name, String email, String language) {}
