package org.openseat.start.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static final int CONNECTIONS = 30;
    private static final String PAGE = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @TempDir
    Path folder;

    private final Rooms rooms = new Rooms(new Places(4, 3), new Places(4, 2), new Places(6, 3));
    private final Unfinished protocol = new Unfinished(new Lines(CONNECTIONS));
    private final Tomcat server = new Tomcat();
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void start() throws LifecycleException {
        server.setBaseDir(folder.toString());
        protocol.use(rooms, Networks.parse("10.0.0.1"));
        var connector = new Connector(protocol);
        connector.setPort(0);
        server.setConnector(connector);
        var pipeline = server.getEngine().getPipeline();
        pipeline.addValve(new Proxies(Networks.parse("127.0.0.1, 10.0.0.1, 192.0.2.64/28")));
        pipeline.addValve(new Hosts(URI.create("https://choice.example.org")));
        pipeline.addValve(new Bodies(rooms));
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

    /// 230 of them stopped every page; and when they had all the places, they stopped every form.
    @Test
    void whose_bodies_do_not_come_leave_the_threads_for_pages_and_give_way_to_forms() throws IOException {
        var slow = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nx";
        var first = begin(slow);
        soon().until(() -> Who.READING.get() == 1);
        begin(slow);
        begin(slow);
        soon().until(() -> Who.READING.get() == 3);

        assertThat(ask(PAGE)).startsWith("HTTP/1.1 200");
        var form = begin("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\n");
        assertThat(hungUp(first)).isTrue();
        soon().until(() -> rooms.forms().count() == 3);
        form.getOutputStream().write("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(form.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("read 3");
    }

    @Test
    void forms_go_on_while_files_have_all_their_places() throws IOException {
        for (var network : List.of("203.0.113.1", "203.0.113.1", "203.0.113.2", "203.0.113.2")) {
            begin("POST / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + network
                    + "\r\nContent-Length: 100000\r\n\r\nx");
        }
        soon().until(() -> rooms.files().count() == 4);

        var form = begin("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\n");
        soon().until(() -> rooms.forms().count() == 1);
        form.getOutputStream().write("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(form.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("read 3");
        assertThat(rooms.files().count()).isEqualTo(4);
    }

    /// Tomcat reads what a page left unread, before it lets the thread go.
    @Test
    void a_body_that_nobody_reads_keeps_its_place_until_it_is_whole() throws IOException {
        var unread = begin("POST /unread HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nx");
        assertThat(unread.getInputStream().readNBytes(12))
                .asString(StandardCharsets.UTF_8)
                .endsWith("200");
        assertThat(rooms.forms().count()).isEqualTo(1);

        unread.getOutputStream().write("yz".getBytes(StandardCharsets.UTF_8));
        soon().until(() -> rooms.forms().count() == 0);
    }

    /// 150 of them stopped every page.
    @Test
    void who_does_not_read_a_large_answer_gives_way_to_who_does() throws IOException {
        var large = "GET /large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        for (var n = 0; n < 10; n++) {
            var socket = new Socket();
            open.add(socket);
            socket.setReceiveBufferSize(2048);
            socket.connect(
                    new InetSocketAddress("127.0.0.1", server.getConnector().getLocalPort()));
            socket.getOutputStream().write(large.getBytes(StandardCharsets.UTF_8));
        }
        soon().until(() -> Who.BEGUN.get() == 10 && Who.WRITING.get() == 3);

        assertThat(rooms.answers().count()).isEqualTo(3);
        assertThat(ask(PAGE)).startsWith("HTTP/1.1 200");
        assertThat(ask(large)).hasSizeGreaterThan(Who.LARGE);
    }

    @Test
    void one_network_has_so_many_connections() throws IOException {
        for (var n = 0; n < CONNECTIONS; n++) {
            begin("");
        }
        soon().until(() -> protocol.connections() == CONNECTIONS);

        assertThat(hungUp(begin(""))).isTrue();
        open.removeFirst().close();
        soon().until(() -> protocol.connections() == CONNECTIONS - 1);
        assertThat(ask(PAGE)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "203.0.113.1, 203.0.113.2, false",
        "203.0.113.1, ::ffff:203.0.113.1, true"
    })
    void a_household_has_one_network(String one, String other, boolean same) {
        assertThat(Networks.of(one).equals(Networks.of(other))).isEqualTo(same);
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

    private static boolean hungUp(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() == -1;
        } catch (SocketException e) {
            return true;
        }
    }

    private String ask(String text) throws IOException {
        try (var socket = begin(text)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Who extends HttpServlet {

        static final int LARGE = 32 << 20;
        static final AtomicInteger READING = new AtomicInteger();
        static final AtomicInteger BEGUN = new AtomicInteger();
        static final AtomicInteger WRITING = new AtomicInteger();

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (!request.getRequestURI().equals("/large")) {
                response.getWriter().write("from " + request.getRemoteAddr());
                return;
            }
            WRITING.incrementAndGet();
            BEGUN.incrementAndGet();
            try {
                response.getOutputStream().write(new byte[LARGE]);
            } finally {
                WRITING.decrementAndGet();
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/unread")) {
                return;
            }
            READING.incrementAndGet();
            try {
                response.getWriter().write("read " + request.getInputStream().readAllBytes().length);
            } finally {
                READING.decrementAndGet();
            }
        }
    }
}
