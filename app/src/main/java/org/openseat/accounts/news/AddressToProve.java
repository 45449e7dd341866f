package org.openseat.accounts.news;

/// Somebody wants this address for their account: a link is mailed there and nowhere else, and no account shows it.
public record AddressToProve(String email, String language, String path) {}
