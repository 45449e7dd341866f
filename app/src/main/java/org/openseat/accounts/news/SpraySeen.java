package org.openseat.accounts.news;

/// One network has missed the passwords of many accounts within an hour; the permit office is to be told.
///
/// @param network an address, or the half of one that names a home or a school
public record SpraySeen(String network, int accounts) {}
