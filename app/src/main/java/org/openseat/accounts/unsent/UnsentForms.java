package org.openseat.accounts.unsent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.sessions.Cookies;
import org.openseat.accounts.sessions.SessionContexts;
import org.openseat.accounts.sessions.Sessions;
import org.openseat.accounts.sessions.Token;
import org.openseat.ui.FrameParts;
import org.openseat.ui.again.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what a person typed and sent after their session had ended, and puts it back into the page's fields once
/// the same person has signed in again on this browser. The next form they send makes an end of it. (WCAG 2.2,
/// 2.2.5)
///
/// One form an account is kept, sealed with the secret in the browser's cookie. Passwords, codes and files are not
/// kept.
@Component
public class UnsentForms implements FrameParts, HandlerInterceptor {

    private static final String COOKIE = "openseat_unsent";
    private static final Pattern SECRET =
            Pattern.compile("_csrf|password|again|code|pin|proof", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ON_EVERY_PAGE = Set.of("/sign-out", "/language");
    private static final int LONGEST = 100_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Sessions sessions;
    private final SessionContexts contexts;
    private final Cookies cookies;

    UnsentForms(JdbcClient jdbc, JsonMapper json, Sessions sessions, SessionContexts contexts, Cookies cookies) {
        this.jdbc = jdbc;
        this.json = json;
        this.sessions = sessions;
        this.contexts = contexts;
        this.cookies = cookies;
    }

    /// True when it is kept: then somebody's session has ended here not long ago.
    ///
    /// @param page the page whose form it was
    public boolean keep(HttpServletRequest request, String page, HttpServletResponse response) {
        var owner = contexts.here(request).flatMap(sessions::whose);
        var typed = typed(request.getParameterMap());
        if (owner.isEmpty() || typed.isEmpty()) {
            return false;
        }
        var token = Token.fresh();
        jdbc.sql("""
                        insert into unsent_form (token_hash, account, page, sealed)
                        values (:token, :account, :page, :sealed)
                        on conflict (account) do update
                            set token_hash = excluded.token_hash, page = excluded.page, sealed = excluded.sealed, at = now()
                        """)
                .param("token", token.fingerprint())
                .param("account", owner.get().value())
                .param("page", page)
                .param("sealed", Sealed.seal(json.writeValueAsBytes(typed), token.value()))
                .update();
        cookies.write(response, COOKIE, token.value());
        return true;
    }

    /// Removes those that nobody came back for.
    int forgetOld() {
        return jdbc.sql("delete from unsent_form where at < now() - interval '12 hours'")
                .update();
    }

    @Override
    public Map<String, String> unsent(HttpServletRequest request) {
        var token = cookies.read(request, COOKIE);
        var person = SessionContexts.person();
        if (token.isEmpty() || person.isEmpty() || !request.getMethod().equals("GET")) {
            return Map.of();
        }
        return kept(new Token(token.get()), person.get().id(), request.getRequestURI());
    }

    private Map<String, String> kept(Token token, AccountId account, String page) {
        return jdbc.sql("""
                        select sealed from unsent_form
                         where token_hash = :token and account = :account and page = :page
                           and at > now() - interval '12 hours'
                        """)
                .param("token", token.fingerprint())
                .param("account", account.value())
                .param("page", page)
                .query((row, n) -> json.readValue(
                        Sealed.open(row.getBytes("sealed"), token.value()),
                        new TypeReference<Map<String, String>>() {}))
                .optional()
                .orElse(Map.of());
    }

    /// A form that is sent by the person it is kept for makes an end of it.
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var token = cookies.read(request, COOKIE);
        var person = SessionContexts.person();
        if (token.isPresent()
                && person.isPresent()
                && request.getMethod().equals("POST")
                && !ON_EVERY_PAGE.contains(request.getRequestURI())
                && end(new Token(token.get()), person.get().id())) {
            cookies.remove(response, COOKIE);
        }
        return true;
    }

    private boolean end(Token token, AccountId account) {
        return jdbc.sql("delete from unsent_form where token_hash = :token and account = :account")
                        .param("token", token.fingerprint())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    private static Map<String, String> typed(Map<String, String[]> sent) {
        var typed = new HashMap<String, String>();
        sent.forEach((name, values) -> {
            if (values.length > 0 && !SECRET.matcher(name).find()) {
                typed.put(name, values[0]);
            }
        });
        var length = typed.entrySet().stream()
                .mapToInt(field -> field.getKey().length() + field.getValue().length())
                .sum();
        return length > LONGEST ? Map.of() : typed;
    }
}
