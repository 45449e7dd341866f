package org.openseat.road;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openseat.TestPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A test with a real browser against the whole application: the demo district on a Monday morning in November, a mail
/// server that keeps every mail, one browser for all of them. Without a browser the tests are skipped.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "org.openseat.road.Browsers#chromiumIsThere",
        disabledReason = "Browser tests are skipped: there is no Chromium here (on Debian: apt-get install chromium)")
@ActiveProfiles("test")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {TestPostgres.class, MondayMorning.class})
@interface BrowserTest {}
