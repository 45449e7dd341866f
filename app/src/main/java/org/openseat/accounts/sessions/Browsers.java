package org.openseat.accounts.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.openseat.accounts.AccountId;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows a browser again in which an account's owner has signed in before.
///
/// Such a browser is never shut out by what strangers do elsewhere (R-ACC-12).
@Component
public class Browsers {

    private static final String COOKIE = "openseat_device";
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int BYTES_OF_A_HOME = 8;
    private final JdbcClient jdbc;
    private final Cookies cookies;

    Browsers(JdbcClient jdbc, Cookies cookies) {
        this.jdbc = jdbc;
        this.cookies = cookies;
    }

    public Browser of(HttpServletRequest request) {
        return new Browser(
                network(request.getRemoteAddr()),
                Device.description(request.getHeader(HttpHeaders.USER_AGENT)),
                cookies.read(request, COOKIE).map(Token::new).orElse(null));
    }

    /// True when this account's owner has signed in on this browser before.
    public boolean known(Browser browser, String email) {
        return browser.device() != null
                && jdbc.sql("""
                        select exists (select from known_device d join account a on a.id = d.account
                                        where d.token_hash = :token and lower(a.email) = lower(:email))
                        """)
                        .param("token", browser.device().fingerprint())
                        .param("email", email)
                        .query(Boolean.class)
                        .single();
    }

    /// The owner of the account is here: knows this browser from now on.
    public void remember(AccountId account, Browser browser, HttpServletResponse response) {
        var device = browser.device() == null ? Token.fresh() : browser.device();
        jdbc.sql("""
                insert into known_device (token_hash, account) values (:token, :account)
                on conflict (token_hash, account) do update set last_used = now()
                """)
                .param("token", device.fingerprint())
                .param("account", account.value())
                .update();
        cookies.write(response, COOKIE, device.value(), YEAR);
    }

    /// After a reset, only the browser that the owner opened the link in is known.
    public void forget(AccountId account) {
        jdbc.sql("delete from known_device where account = :account")
                .param("account", account.value())
                .update();
    }

    /// One address; for IPv6 the half of it that names a home or a school and not a single device.
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES_OF_A_HOME)) + "/64"
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
