package org.openseat.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTest {

    @Test
    void where_the_site_is_https_a_cookie_travels_only_that_way_and_only_from_this_host() {
        assertThat(written("https://openseat.example"))
                .startsWith("__Host-openseat_session=secret")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void on_a_machine_without_https_it_works_all_the_same() {
        assertThat(written("http://localhost:8080"))
                .startsWith("openseat_session=secret")
                .doesNotContain("Secure");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            192.0.2.7,                    192.0.2.7
            2001:db8:1:2:3:4:5:6,         20010db800010002/64
            2001:db8:1:2:ffff::1,         20010db800010002/64
            2001:db8:1:3::1,              20010db800010003/64
            """)
    void all_devices_of_a_home_are_one_network(String address, String network) {
        assertThat(Browsers.network(address)).isEqualTo(network);
    }

    private static String written(String baseUrl) {
        var response = new MockHttpServletResponse();
        new Cookies(baseUrl).write(response, "openseat_session", "secret");
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
