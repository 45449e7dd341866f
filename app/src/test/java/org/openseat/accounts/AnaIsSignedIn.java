package org.openseat.accounts;

import org.junit.jupiter.api.BeforeEach;

/// Ana has an account and is signed in: where the stories of her profile begin.
public abstract class AnaIsSignedIn extends AnasAccount {

    protected AccountId account = AccountId.fresh();
    protected Visitor ana = new Visitor(0);

    @BeforeEach
    void ana_is_signed_in() {
        account = open(email, Role.FAMILY);
        ana = new Visitor(port);
        ana.signIn(email, PASSWORD);
    }
}
