package org.openseat.start.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A server with our door, and behind it a page that says who asked. Issue 10, D.2.
class FrontDoorTest {

    @TempDir
    Path folder;

    private final Unfinished protocol = new Unfinished();
    private final Tomcat server = new Tomcat();
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void start() throws LifecycleException {
        server.setBaseDir(folder.toString());
        var connector = new Connector(protocol);
        connector.setPort(0);
        server.setConnector(connector);
        var pipeline = server.getEngine().getPipeline();
        pipeline.addValve(new Proxies(Networks.parse("127.0.0.1, 10.0.0.1, 192.0.2.64/28")));
        pipeline.addValve(new Hosts(URI.create("https://choice.example.org")));
        pipeline.addValve(new Bodies(new Places()));
        var context = server.addContext("", folder.toString());
        Tomcat.addServlet(context, "who", new Who());
        context.addServletMappingDecoded("/*", "who");
        server.start();
    }

    @AfterEach
    void stop() throws LifecycleException, IOException {
        for (var socket : open) {
            socket.close();
        }
        server.stop();
        server.destroy();
    }

    @ParameterizedTest
    @CsvSource({
        "choice.example.org, 200",
        "CHOICE.example.org:8443, 200",
        "localhost, 200",
        "localhost:8080, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "203.0.113.9, 421",
        "choice.example.org.evil.example, 421"
    })
    void only_the_names_of_this_site_are_answered(String host, int status) throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.9                                 | 203.0.113.9
            203.0.113.9, 10.0.0.1                       | 203.0.113.9
            198.51.100.1, 203.0.113.9, 192.0.2.65       | 203.0.113.9
            10.9.9.9, 203.0.113.9, 10.0.0.2             | 10.0.0.2
            2001:db8::7                                 | 2001:db8:0:0:0:0:0:7
            localhost.evil.example                      | 127.0.0.1
            203.0.113.9, no-such-name.example, 10.0.0.1 | 10.0.0.1
            """)
    void a_named_proxy_is_believed_up_to_the_first_stranger_and_no_name_is_looked_up(String says, String reader)
            throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: " + says
                        + "\r\n\r\n"))
                .endsWith("from " + reader);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1, false", "127.0.0.1, true", "192.168.1.1, false", "192.0.2.79, true", "192.0.2.80, false"})
    void a_proxy_is_who_is_named_and_no_neighbor(String from, boolean believed) {
        var networks = Networks.parse("127.0.0.1 192.0.2.64/28,");

        assertThat(Networks.literal(from).filter(networks::has).isPresent()).isEqualTo(believed);
    }

    /// 230 of them stopped every page.
    @Test
    void whose_bodies_do_not_come_take_their_places_and_leave_the_threads_for_pages() throws IOException {
        var slow = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nx";
        for (var n = 0; n < Places.OF_ONE_ADDRESS; n++) {
            begin(slow);
        }
        soon().until(() -> Who.READING.get() == Places.OF_ONE_ADDRESS);

        assertThat(ask(slow)).startsWith("HTTP/1.1 503").contains("Wait a minute", "Espere un minuto");
        assertThat(ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc"))
                .startsWith("HTTP/1.1 200");

        open.removeFirst().close();
        soon().until(() -> Who.READING.get() == Places.OF_ONE_ADDRESS - 1);
        soon().until(() -> !ask(slow.replace("1000\r\n", "4\r\nConnection: close\r\n") + "yzw")
                .startsWith("HTTP/1.1 503"));
    }

    @Test
    void a_request_that_never_gets_to_its_end_is_hung_up_on_and_an_idle_connection_is_not() throws IOException {
        var half = begin("GET / HTTP/1.1\r\nHost: local");
        var idle = begin("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(idle.getInputStream().readNBytes(12))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("HTTP/1.1 200");
        var later = System.nanoTime() + Unfinished.PATIENCE.toNanos() * 2;

        assertThat(protocol.hangUp(System.nanoTime())).isZero();
        soon().until(() -> protocol.hangUp(later) == 1);
        assertThat(half.getInputStream().read()).isEqualTo(-1);
        idle.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(new String(idle.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("HTTP/1.1 200");
    }

    private Socket begin(String text) throws IOException {
        var socket = new Socket("127.0.0.1", server.getConnector().getLocalPort());
        open.add(socket);
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private String ask(String text) throws IOException {
        try (var socket = begin(text)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Who extends HttpServlet {

        static final java.util.concurrent.atomic.AtomicInteger READING =
                new java.util.concurrent.atomic.AtomicInteger();

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("from " + request.getRemoteAddr());
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            READING.incrementAndGet();
            try {
                response.getWriter().write("read " + request.getInputStream().readAllBytes().length);
            } finally {
                READING.decrementAndGet();
            }
        }
    }
}
