package org.openseat.road;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/// A test with one Chromium for all of them. Without a browser the tests are skipped.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "org.openseat.road.Browsers#chromiumIsThere",
        disabledReason =
                "Browser tests are skipped: there is no Chromium here (on Debian: apt-get install chromium-headless-shell)")
@OnTheRoad
@interface BrowserTest {}
