package org.openseat.accounts;

/// Somebody says they forgot the password of this address; whether there is such an account is looked up later.
record ResetAsked(String email) {}
