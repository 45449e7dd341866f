package org.openseat.accounts;

/// A link to set a password, as it stands when somebody opens it.
public record PasswordLink(AccountId account, String name, String email, LinkPurpose purpose, State state) {

    /// Opening a link changes nothing: mail scanners open links too.
    public enum State {
        OPEN,
        USED,
        EXPIRED
    }
}
