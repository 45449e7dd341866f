package org.openseat.accounts.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;

/// Sends a request for every line of access.csv as a visitor and in each role through everything that stands before
/// a page, with a real session, and sees whether it arrives.
@AppTest
class AccessTest {

    private static final String STRANGER = "203.0.113.9";
    private static final Map<String, List<Cookie>> READERS = new HashMap<>();

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    static Stream<Arguments> every_row_as_a_visitor_and_in_each_role() {
        return AccessMatrix.read().stream()
                .flatMap(row -> Stream.of(
                        Arguments.of(row, null),
                        Arguments.of(row, Role.FAMILY),
                        Arguments.of(row, Role.SCHOOL),
                        Arguments.of(row, Role.DISTRICT)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource
    void every_row_as_a_visitor_and_in_each_role(Row row, @Nullable Role role) throws Exception {
        var arrival = send(row.method(), sample(row), role, STRANGER);

        var allowed =
                role == null ? row.visitors() == Row.Visitors.YES : row.roles().contains(role);
        assertThat(arrival.arrived()).isEqualTo(allowed);
        if (!allowed && role == null && row.visitors() == Row.Visitors.NO) {
            assertThat(arrival.response().getStatus()).isEqualTo(303);
            assertThat(arrival.response().getHeader("Location")).startsWith("/sign-in?why=");
        } else if (!allowed) {
            assertThat(arrival.response().getStatus()).isEqualTo(404);
        }
    }

    @Test
    void a_page_without_a_row_does_not_exist_for_anybody() throws Exception {
        for (var role : Stream.concat(Stream.<@Nullable Role>of((Role) null), Stream.of(Role.values()))
                .toList()) {
            assertThat(send("GET", "/no/such/page", role, STRANGER).response().getStatus())
                    .isEqualTo(404);
        }
        assertThat(send("DELETE", "/profile", Role.FAMILY, STRANGER).response().getStatus())
                .isEqualTo(404);
        assertThat(send("GET", "/error", null, STRANGER).response().getStatus()).isEqualTo(404);
    }

    @Test
    void figures_are_for_programs_on_this_machine_only() throws Exception {
        assertThat(send("GET", "/actuator/prometheus", null, "127.0.0.1").arrived())
                .isTrue();
        assertThat(send("GET", "/actuator/prometheus", Role.DISTRICT, "127.0.0.1")
                        .arrived())
                .isFalse();
    }

    private record Arrival(boolean arrived, MockHttpServletResponse response) {}

    private Arrival send(String method, String path, @Nullable Role role, String from)
            throws IOException, ServletException {
        var reader = READERS.computeIfAbsent(role == null ? "VISITOR" : role.name(), name -> reader(role));
        var page = request("GET", "/language", from, reader);
        var pageResponse = new MockHttpServletResponse();
        security.doFilter(page, pageResponse, new MockFilterChain());
        var token = (CsrfToken) Objects.requireNonNull(page.getAttribute(CsrfToken.class.getName()));
        var masked = token.getToken();

        var cookies = Stream.concat(reader.stream(), Stream.of(pageResponse.getCookies()))
                .toList();
        var request = request(method, path, from, cookies);
        request.setParameter("_csrf", masked);
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        security.doFilter(request, response, chain);
        return new Arrival(chain.getRequest() != null, response);
    }

    private static MockHttpServletRequest request(String method, String path, String from, List<Cookie> cookies) {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(from);
        request.setCookies(cookies.toArray(Cookie[]::new));
        return request;
    }

    /// The cookies of somebody in this role; none for a visitor.
    private List<Cookie> reader(@Nullable Role role) {
        if (role == null) {
            return List.of();
        }
        var email = "reader-" + UUID.randomUUID() + "@access.example";
        var id = accounts.open(
                new Accounts.Opening(email, "Reader", "Test", "en", "harbor42lamp", Set.of(role), null),
                clock.instant());
        var person = new SignedIn(id, "Reader Test", "", "en", Set.of(role), Set.of());
        return List.of(
                new Cookie("openseat_session", sessions.begin(person, "test").value()));
    }

    private static String sample(Row row) {
        return row.path().getPatternString().replaceAll("\\{[^}]*}", "sample").replace("**", "sample");
    }
}
