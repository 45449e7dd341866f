package org.openseat.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A person sees where they are signed in and ends it there, and nobody else's.
class SessionsTest extends AnasAccount {

    private static final String PAGE = "/profile/sessions";
    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604";
    private static final Pattern END = Pattern.compile("action=\"(/profile/sessions/[0-9a-f-]{36}/end)\"");

    Visitor computer = new Visitor(0);
    Visitor phone = new Visitor(0);

    @BeforeEach
    void ana_is_signed_in_twice() {
        open(email, Role.FAMILY);
        computer = new Visitor(port).with("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Firefox/145.0");
        phone = new Visitor(port).with("User-Agent", IPHONE);
        computer.signIn(email, PASSWORD);
        phone.signIn(email, PASSWORD);
    }

    @Test
    void each_place_is_named_in_plain_words_and_ones_own_is_marked() {
        assertThat(computer.get("/profile").body()).contains("href=\"" + PAGE + "\"");
        assertThat(computer.get(PAGE).body())
                .containsSubsequence(
                        "Firefox on a Windows computer", "This is where you are now", "Safari on an iPhone")
                .containsOnlyOnce("This is where you are now");
        phone.chooseLanguage("es");
        assertThat(phone.get(PAGE).body()).contains("Safari en un iPhone", "Firefox en una computadora con Windows");
    }

    @Test
    void one_place_is_ended_and_the_others_go_on() {
        var page = computer.get(PAGE);
        var end = END.matcher(page.body());
        assertThat(end.find()).isTrue();

        assertThat(location(computer.submit(page, end.group(1), Map.of()))).isEqualTo(PAGE + "?ended=one");

        assertThat(location(phone.get("/profile"))).startsWith("/sign-in?why=ended");
        assertThat(computer.get(PAGE).body()).doesNotContain("iPhone");
    }

    @Test
    void all_others_are_ended_at_once() {
        assertThat(location(computer.submit(PAGE, PAGE + "/end-others", Map.of())))
                .isEqualTo(PAGE + "?ended=others");

        assertThat(location(phone.get("/profile"))).startsWith("/sign-in?why=ended");
        assertThat(computer.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_ends_or_sees_another_familys_session() {
        var other = "eva-" + UUID.randomUUID() + "@families.example";
        open(other, Role.FAMILY);
        var eva = new Visitor(port);
        eva.signIn(other, PASSWORD);
        var end = END.matcher(computer.get(PAGE).body());
        assertThat(end.find()).isTrue();

        assertThat(eva.get(PAGE).body()).doesNotContain("iPhone", end.group(1));
        assertThat(eva.submit(PAGE, end.group(1), Map.of()).statusCode()).isEqualTo(404);
        assertThat(eva.submit(PAGE, PAGE + "/" + UUID.randomUUID() + "/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(phone.get("/profile").statusCode()).isEqualTo(200);
        assertThat(eva.submit(PAGE, PAGE + "/end-others", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(phone.get("/profile").statusCode()).isEqualTo(200);
    }
}
