package org.openseat.students.orders;

import static java.time.ZoneOffset.UTC;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.again.Barrier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// From a court order on, a guardian sees no page again that was kept before it, whichever child it was about.
/// (R-ACC-18)
@Component
class OrderBarrier implements Barrier {

    private final JdbcClient sql;

    OrderBarrier(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean closedSince(Instant kept, HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person
                && sql.sql("select exists (select from court_order where account = :account and entered >= :kept)")
                        .param("account", person.id().value())
                        .param("kept", kept.atOffset(UTC))
                        .query(Boolean.class)
                        .single();
    }
}
