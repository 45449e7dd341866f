package org.openseat.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.annotation.Order;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What was sent before midnight counts for that day, however slow the database is then.
class ArrivedTest {

    private final AtomicReference<Instant> moment = new AtomicReference<>(Instant.parse("2026-04-30T23:59:59Z"));
    private final Arrived arrived = new Arrived(clock());

    @AfterEach
    void no_request() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void the_moment_is_that_of_the_first_filter() throws Exception {
        var request = new MockHttpServletRequest();
        arrived.doFilter(request, new MockHttpServletResponse(), (_, _) -> {
            moment.set(Instant.parse("2026-05-01T00:00:20Z"));
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            assertThat(arrived.now()).isEqualTo(ZonedDateTime.parse("2026-04-30T23:59:59Z"));
        });
    }

    @Test
    void it_is_the_first_filter_and_outside_of_a_request_the_clock_counts() {
        assertThat(AnnotationUtils.findAnnotation(Arrived.class, Order.class).value())
                .isEqualTo(Ordered.HIGHEST_PRECEDENCE);
        assertThat(arrived.now().toInstant()).isEqualTo(moment.get());
    }

    private Clock clock() {
        InstantSource source = moment::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
