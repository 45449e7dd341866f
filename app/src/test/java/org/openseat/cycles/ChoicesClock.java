package org.openseat.cycles;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// The clock of tests in a Choices year, which stands where a test puts it.
public class ChoicesClock implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");

    private static volatile Instant now = at("2026-11-10T10:30");

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HERE).toInstant();
    }

    public static void set(String local) {
        now = at(local);
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        InstantSource source = () -> now;
        context.registerBean("choicesClock", Clock.class, () -> source.withZone(HERE), bean -> bean.setPrimary(true));
    }
}
