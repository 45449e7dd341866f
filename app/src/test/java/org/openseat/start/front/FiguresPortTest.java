package org.openseat.start.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/// Figures for programs on this machine, at a port where nothing else is.
@AppTest
@TestPropertySource(properties = "management.server.port=0")
class FiguresPortTest {

    @Value("${local.server.port}")
    int pages;

    @Value("${local.management.port}")
    int figures;

    @Value("${management.server.address}")
    String address;

    @Test
    void figures_are_at_their_own_port_on_this_machine_and_pages_are_not() {
        assertThat(address).isEqualTo("127.0.0.1");
        var visitor = new Visitor(figures);
        assertThat(visitor.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(404);
        assertThat(new Visitor(pages).get("/actuator/prometheus").statusCode()).isEqualTo(404);
    }
}
