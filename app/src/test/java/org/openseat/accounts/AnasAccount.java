package org.openseat.accounts;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.openseat.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ana may open an account in each test, at an address that no other test knows.
@AppTest
public abstract class AnasAccount {

    protected static final String PASSWORD = "harbor42lamp";

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected Clock clock;

    @Value("${local.server.port}")
    protected int port;

    protected final String email = "ana-" + UUID.randomUUID() + "@families.example";

    protected final AccountId open(String address, Role role) {
        return accounts.open(
                new Accounts.Opening(address, "Ana", "Ruiz", "en", PASSWORD, Set.of(role), null), clock.instant());
    }
}
