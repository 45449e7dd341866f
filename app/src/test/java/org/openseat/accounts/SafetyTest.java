package org.openseat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.springframework.beans.factory.annotation.Value;

@AppTest
class SafetyTest {

    @Value("${local.server.port}")
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/register", "/profile", "/no/such/page"})
    void every_answer_has_the_headers_that_keep_a_browser_safe(String path) {
        var headers = new Visitor(port).get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(headers.firstValue("Set-Cookie").orElse("")).doesNotContain("JSESSIONID");
    }

    @Test
    void style_sheets_may_be_kept() {
        assertThat(new Visitor(port).get("/assets/openseat.css").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        cache -> assertThat(cache).contains("max-age=").doesNotContain("no-store"));
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() {
        var cookies = new Visitor(port).get("/sign-in").headers().allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_form_that_was_not_ours_is_refused_with_a_page_and_nothing_happens() {
        var answer = new Visitor(port).post("/sign-in", Map.of("email", "a@b.example", "password", "x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>", "Nothing you saved is lost");
    }

    @Test
    void every_form_carries_another_mask_of_its_token() {
        var ana = new Visitor(port);
        assertThat(token(ana.get("/sign-in").body()))
                .isNotEqualTo(token(ana.get("/sign-in").body()));
    }

    private static String token(String page) {
        return page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }
}
