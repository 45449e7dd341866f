package org.openseat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @CsvSource({"/home", "/desk?q=a//b", "/status?next=https://x.example"})
    void what_leads_within_the_site_is_gone_to(String path) {
        assertThat(Paths.within(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/..//evil.example",
                "/.//evil.example",
                "/\\evil.example",
                "/\n/evil.example",
                "home",
                ""
            })
    void whatever_might_lead_elsewhere_leads_to_the_front_page(String path) {
        assertThat(Paths.within(path)).isEqualTo("/");
    }
}
