package org.openseat.accounts.news;

import org.openseat.accounts.AccountId;

/// The second step of somebody's sign-in was turned off; its owner is to be told, in case it was not they.
public record SecondStepOff(AccountId account, String name, String email, String language) {}
