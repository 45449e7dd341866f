package org.openseat.road;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.openseat.FreePort;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.sessions.Sessions;
import org.openseat.students.Guardians;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where and when the road is walked: at an address that is known before the start, so that links in mails lead there;
/// from nine o'clock on Monday, November 23, 2026; and with a mail server.
class MondayMorning implements ApplicationContextInitializer<GenericApplicationContext> {

    static final ZonedDateTime NINE_O_CLOCK = ZonedDateTime.parse("2026-11-23T09:00-08:00[America/Los_Angeles]");

    @Override
    public void initialize(GenericApplicationContext context) {
        var site = "http://localhost:" + FreePort.any();
        var post = PostOffice.open();
        TestPropertyValues.of(
                        "server.port=" + site.substring(site.lastIndexOf(':') + 1),
                        "openseat.base-url=" + site,
                        "openseat.smtp-url=" + post.url())
                .applyTo(context);
        context.registerBean(PostOffice.class, () -> post);
        var browsers = new Browsers(site);
        context.registerBean(Browsers.class, () -> browsers);
        context.registerBean(
                Households.class,
                () -> new Households(context.getBean(Accounts.class), context.getBean(Guardians.class)));
        context.registerBean(
                Door.class,
                () -> new Door(browsers, context.getBean(Sessions.class), context.getBean(JdbcClient.class)));
        context.registerBean("mondayMorning", Clock.class, MondayMorning::clock, bean -> bean.setPrimary(true));
    }

    private static Clock clock() {
        return Clock.offset(
                Clock.system(NINE_O_CLOCK.getZone()), Duration.between(Instant.now(), NINE_O_CLOCK.toInstant()));
    }
}
