package org.openseat.start.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.springframework.beans.factory.annotation.Value;

/// The door stands before the whole application too.
@AppTest
class DoorOfTheAppTest {

    @Value("${local.server.port}")
    int port;

    @Test
    void figures_are_not_at_the_port_of_the_pages() {
        assertThat(new Visitor(port).get("/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void a_foreign_name_is_misdirected_and_this_machines_own_is_not() throws IOException {
        assertThat(status("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .isEqualTo("HTTP/1.1 421");
        assertThat(status("GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200");
    }

    @Test
    void headers_have_a_limit() throws IOException {
        var tooLong = "a".repeat(17 << 10);

        assertThat(status("GET /livez HTTP/1.1\r\nHost: localhost\r\nX: " + tooLong + "\r\n\r\n"))
                .isEqualTo("HTTP/1.1 400");
    }

    private String status(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
        }
    }
}
