package org.openseat.ui.again;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.ui.Paths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps a page that answered a form with its errors, for an hour, so that the browser can be sent to it: then Back and
/// Reload show it again with everything typed, and no browser asks whether to send a form twice. Only the browser that
/// sent the form, and only while the same person is signed in there, can see it.
@Component
public class KeptPages {

    public static final String PATH = "/again/";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /// Who sends a form: the sign-in and the browser itself.
    private static final List<String> HOLDERS = List.of("openseat_session", "openseat_entry", "openseat_form");

    /// The largest page that is kept, the most of one holder, and the most of all. A browser can make itself a new
    /// holder as often as it likes, so the last number is what keeps the disk free.
    private static final int LARGEST = 128 * 1024;

    private static final int OF_ONE = 20;
    private static final int OF_ALL = 10_000;

    private final JdbcClient jdbc;
    private final ObjectProvider<Barrier> barriers;

    KeptPages(JdbcClient jdbc, ObjectProvider<Barrier> barriers) {
        this.jdbc = jdbc;
        this.barriers = barriers;
    }

    /// A kept page.
    ///
    /// @param from the page whose form was sent
    /// @param html nothing for another browser or another person
    record Kept(String from, Optional<byte[]> html) {}

    /// Keeps the page; answers where it is, or nothing when there is no room for it: then it is shown at once.
    public Optional<String> keep(byte[] html, HttpServletRequest request) {
        if (html.length > LARGEST || full()) {
            return Optional.empty();
        }
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into kept_page (token_hash, holder, page, html) values (:token, :holder, :page, :html)")
                .param("token", Sealed.hash(token))
                .param("holder", holder(request))
                .param("page", from(request))
                .param("html", Sealed.seal(html, token))
                .update();
        jdbc.sql("""
                        delete from kept_page where token_hash in (
                            select token_hash from kept_page where holder = :holder order by at desc offset :most)
                        """).param("holder", holder(request)).param("most", OF_ONE).update();
        return Optional.of(PATH + token);
    }

    /// Whoever leaves a browser to the next person leaves no page behind.
    public void forget(HttpServletRequest request) {
        jdbc.sql("delete from kept_page where holder = :holder")
                .param("holder", holder(request))
                .update();
    }

    /// Removes those whose hour is over.
    public int forgetOld() {
        return jdbc.sql("delete from kept_page where at < now() - interval '1 hour'")
                .update();
    }

    private boolean full() {
        return jdbc.sql("select count(*) >= :most from (select from kept_page limit :most) counted")
                .param("most", OF_ALL)
                .query(Boolean.class)
                .single();
    }

    Optional<Kept> find(String token, HttpServletRequest request) {
        return jdbc.sql("""
                        select page, at, case when holder = :holder then html end as html from kept_page
                         where token_hash = :token and at > now() - interval '1 hour'
                        """)
                .param("token", Sealed.hash(token))
                .param("holder", holder(request))
                .query((row, n) -> {
                    var kept = row.getObject("at", OffsetDateTime.class).toInstant();
                    return new Kept(
                            row.getString("page"),
                            Optional.ofNullable(row.getBytes("html"))
                                    .filter(html -> open(request, kept))
                                    .map(html -> Sealed.open(html, token)));
                })
                .optional();
    }

    private boolean open(HttpServletRequest request, Instant kept) {
        return barriers.stream().noneMatch(barrier -> barrier.closedSince(kept, request));
    }

    /// The page whose form was sent, also when it was itself a kept one; the start page when the browser does not say.
    public String from(HttpServletRequest request) {
        var page = request.getHeader(HttpHeaders.REFERER);
        try {
            var path = page == null ? null : new URI(page).getRawPath();
            if (path == null) {
                return "/";
            }
            return path.startsWith(PATH)
                    ? jdbc.sql("select page from kept_page where token_hash = :token")
                            .param("token", Sealed.hash(path.substring(PATH.length())))
                            .query(String.class)
                            .optional()
                            .orElse("/")
                    : Paths.within(path);
        } catch (java.net.URISyntaxException e) {
            return "/";
        }
    }

    private static byte[] holder(HttpServletRequest request) {
        return Sealed.hash(Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> HOLDERS.stream().anyMatch(cookie.getName()::endsWith))
                .map(Cookie::getValue)
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
