package org.openseat.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.tries.Throttle;
import org.springframework.beans.factory.annotation.Autowired;

class ForgottenPasswordTest extends AnasAccount {

    private static final String OLD = PASSWORD;
    private static final String NEW = "violet88kite";

    @Autowired
    LinksHeard mail;

    @Test
    void a_new_password_ends_all_sessions_and_the_old_password() {
        open(email, Role.FAMILY);
        var phone = new Visitor(port);
        phone.signIn(email, OLD);

        forgot(email);
        soon().until(() -> !mail.resets(email).isEmpty());
        var path = mail.resets(email).getFirst().path();
        new Visitor(port).submit(path, path, Map.of("password", NEW, "again", NEW));

        assertThat(location(phone.get("/profile"))).startsWith("/sign-in?why=ended");
        assertThat(new Visitor(port).signIn(email, OLD).statusCode()).isEqualTo(422);
        assertThat(new Visitor(port).signIn(email, NEW).statusCode()).isEqualTo(303);
    }

    @Test
    void the_answer_is_the_same_for_an_unknown_address() {
        open(email, Role.FAMILY);
        assertThat(forgot("nobody-" + email)).isEqualTo(forgot(email)).isEqualTo("/forgot/sent");
    }

    @Test
    void staff_set_their_first_password_this_way() {
        sql.sql("""
                        insert into account (id, email, display_name, language, roles, staff_id, opened)
                        values (:id, :email, 'Dana Okafor', 'en', '{DISTRICT}', :email, now())
                        """).param("id", UUID.randomUUID()).param("email", email).update();

        forgot(email);
        soon().until(() -> !mail.activations(email).isEmpty());
        var path = mail.activations(email).getFirst().path();
        new Visitor(port).submit(path, path, Map.of("password", NEW, "again", NEW));

        assertThat(location(new Visitor(port).signIn(email, NEW))).isEqualTo("/desk");
    }

    @Test
    void a_reset_link_opens_the_door_while_strangers_are_guessing() {
        open(email, Role.FAMILY);
        var stranger = new Visitor(port);
        for (var guess = 0; guess < Throttle.TRIES; guess++) {
            stranger.signIn(email, "guess" + guess);
        }
        assertThat(new Visitor(port).signIn(email, OLD).statusCode()).isEqualTo(429);

        forgot(email);
        soon().until(() -> !mail.resets(email).isEmpty());
        var path = mail.resets(email).getFirst().path();
        var owner = new Visitor(port);
        owner.submit(path, path, Map.of("password", NEW, "again", NEW));
        for (var guess = 0; guess < Throttle.TRIES; guess++) {
            stranger.signIn(email, "guess" + guess);
        }

        assertThat(location(owner.signIn(email, NEW))).isEqualTo("/home");
    }

    private String forgot(String address) {
        return location(new Visitor(port).submit("/forgot", "/forgot", Map.of("email", address)));
    }
}
